using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Insights.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class NobodyIsStuck : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice");

            migrationBuilder.AddColumn<long>(
                name: "Place",
                table: "notice",
                type: "bigint",
                nullable: false,
                defaultValue: 30786325577728L);

            migrationBuilder.AddColumn<bool>(
                name: "StaysUntilDone",
                table: "notice",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "notice",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "known_revocation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_revocation", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_known_revocation_Since",
                table: "known_revocation",
                column: "Since");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_revocation");

            migrationBuilder.DropIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "StaysUntilDone",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "notice");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });
        }
    }
}

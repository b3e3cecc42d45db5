using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Identity.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class NoticesInOrder : Migration
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
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "notice",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt", "Place" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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

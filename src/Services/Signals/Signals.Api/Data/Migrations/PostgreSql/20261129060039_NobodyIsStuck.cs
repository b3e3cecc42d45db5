using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.PostgreSql
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

            migrationBuilder.AddColumn<Guid>(
                name: "ColleagueId",
                table: "signal",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ColleagueId",
                table: "question",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Handler",
                table: "question",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Professional");

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

            migrationBuilder.CreateTable(
                name: "absence",
                columns: table => new
                {
                    AbsenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absence", x => x.AbsenceId);
                });

            migrationBuilder.CreateTable(
                name: "known_revocation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
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
                name: "IX_absence_PersonId",
                table: "absence",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_absence_Until",
                table: "absence",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_known_revocation_Since",
                table: "known_revocation",
                column: "Since");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absence");

            migrationBuilder.DropTable(
                name: "known_revocation");

            migrationBuilder.DropIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "ColleagueId",
                table: "signal");

            migrationBuilder.DropColumn(
                name: "ColleagueId",
                table: "question");

            migrationBuilder.DropColumn(
                name: "Handler",
                table: "question");

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

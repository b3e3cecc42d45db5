using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.SqlServer
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

            migrationBuilder.AddColumn<string>(
                name: "NamePrefix",
                table: "client",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NamePrefix",
                table: "caregiver_profile",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "known_role",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_role", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "known_volunteer",
                columns: table => new
                {
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsPaused = table.Column<bool>(type: "bit", nullable: false),
                    HasLeft = table.Column<bool>(type: "bit", nullable: false),
                    IsCertificateKnown = table.Column<bool>(type: "bit", nullable: false),
                    CertificateUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_volunteer", x => x.VolunteerId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_known_revocation_Since",
                table: "known_revocation",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_PersonId",
                table: "known_role",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_TeamId",
                table: "known_role",
                column: "TeamId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_revocation");

            migrationBuilder.DropTable(
                name: "known_role");

            migrationBuilder.DropTable(
                name: "known_volunteer");

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

            migrationBuilder.DropColumn(
                name: "NamePrefix",
                table: "client");

            migrationBuilder.DropColumn(
                name: "NamePrefix",
                table: "caregiver_profile");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });
        }
    }
}

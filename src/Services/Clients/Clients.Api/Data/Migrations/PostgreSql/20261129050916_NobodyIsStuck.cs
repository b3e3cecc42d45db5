using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class NobodyIsStuck : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "NamePrefix",
                table: "client",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NamePrefix",
                table: "caregiver_profile",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "known_role",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_role", x => x.AssignmentId);
                });

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
                name: "known_role");

            migrationBuilder.DropColumn(
                name: "NamePrefix",
                table: "client");

            migrationBuilder.DropColumn(
                name: "NamePrefix",
                table: "caregiver_profile");
        }
    }
}

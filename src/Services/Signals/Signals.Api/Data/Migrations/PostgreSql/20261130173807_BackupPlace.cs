using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class BackupPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "BackupOrganisationId",
                table: "responsible",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BackupTeamId",
                table: "responsible",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "GapVersion",
                table: "responsible",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "BackupOrganisationId",
                table: "collaboration",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BackupTeamId",
                table: "collaboration",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "BackupOrganisationId",
                table: "responsible");

            migrationBuilder.DropColumn(
                name: "BackupTeamId",
                table: "responsible");

            migrationBuilder.DropColumn(
                name: "GapVersion",
                table: "responsible");

            migrationBuilder.DropColumn(
                name: "BackupOrganisationId",
                table: "collaboration");

            migrationBuilder.DropColumn(
                name: "BackupTeamId",
                table: "collaboration");
        }
    }
}

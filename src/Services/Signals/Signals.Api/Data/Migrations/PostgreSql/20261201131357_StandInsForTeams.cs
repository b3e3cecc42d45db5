using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class StandInsForTeams : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "StandsInForTeam",
                table: "responsible",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "StandsInForTeam",
                table: "collaboration",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "StandsInForTeam",
                table: "responsible");

            migrationBuilder.DropColumn(
                name: "StandsInForTeam",
                table: "collaboration");
        }
    }
}

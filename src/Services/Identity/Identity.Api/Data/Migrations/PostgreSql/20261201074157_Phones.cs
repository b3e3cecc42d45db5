using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Identity.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Phones : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Phone",
                table: "organisation",
                type: "character varying(20)",
                unicode: false,
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Phone",
                table: "neighbourhood_team",
                type: "character varying(20)",
                unicode: false,
                maxLength: 20,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Phone",
                table: "organisation");

            migrationBuilder.DropColumn(
                name: "Phone",
                table: "neighbourhood_team");
        }
    }
}

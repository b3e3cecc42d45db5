using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddGuardians : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsGuardian",
                table: "caregiver_profile",
                type: "bit",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsGuardian",
                table: "caregiver_profile");
        }
    }
}

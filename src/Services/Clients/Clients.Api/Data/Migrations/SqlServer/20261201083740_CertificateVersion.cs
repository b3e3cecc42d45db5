using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CertificateVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "CertificateVersion",
                table: "known_volunteer",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CertificateVersion",
                table: "known_volunteer");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Identity.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class SharedMailbox : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SignInName",
                table: "address_change",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_NormalizedEmail",
                table: "account",
                column: "NormalizedEmail");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_account_NormalizedEmail",
                table: "account");

            migrationBuilder.DropColumn(
                name: "SignInName",
                table: "address_change");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OpenConsultIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ambassador_consult_NextContactOn",
                table: "ambassador_consult",
                column: "NextContactOn",
                filter: "\"Status\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_ambassador_consult_open",
                table: "ambassador_consult",
                column: "ClientId",
                filter: "\"Status\" <> 'Withdrawn' AND \"Status\" <> 'Taken'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ambassador_consult_NextContactOn",
                table: "ambassador_consult");

            migrationBuilder.DropIndex(
                name: "IX_ambassador_consult_open",
                table: "ambassador_consult");
        }
    }
}

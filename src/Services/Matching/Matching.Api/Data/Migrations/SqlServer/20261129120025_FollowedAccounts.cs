using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class FollowedAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_match_ProposedAt_Id",
                table: "match",
                columns: new[] { "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ambassador_consult_AskedAt_Id",
                table: "ambassador_consult",
                columns: new[] { "AskedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry",
                column: "SubjectId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_match_ProposedAt_Id",
                table: "match");

            migrationBuilder.DropIndex(
                name: "IX_ambassador_consult_AskedAt_Id",
                table: "ambassador_consult");

            migrationBuilder.DropIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Pools.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FollowedAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_activity_place_AskedAt_Id",
                table: "activity_place",
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
                name: "IX_activity_place_AskedAt_Id",
                table: "activity_place");

            migrationBuilder.DropIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry");
        }
    }
}

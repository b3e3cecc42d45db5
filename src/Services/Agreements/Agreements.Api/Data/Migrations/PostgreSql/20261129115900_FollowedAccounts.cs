using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Agreements.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class FollowedAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "request_handover",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: true),
                    HeardVersion = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_handover", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry",
                column: "SubjectId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "request_handover");

            migrationBuilder.DropIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry");
        }
    }
}

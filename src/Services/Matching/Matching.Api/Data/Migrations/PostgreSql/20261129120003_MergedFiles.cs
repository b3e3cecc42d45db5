using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class MergedFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "known_merger",
                columns: table => new
                {
                    MergedClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    KeptClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    MergedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_merger", x => x.MergedClientId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_known_merger_KeptClientId",
                table: "known_merger",
                column: "KeptClientId");

            migrationBuilder.CreateIndex(
                name: "IX_known_merger_MergedAt",
                table: "known_merger",
                column: "MergedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_merger");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ReleasedPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReleasedAt",
                table: "kept_place",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_kept_place_ReleasedAt",
                table: "kept_place",
                column: "ReleasedAt");

            migrationBuilder.Sql("""update kept_place set "ReleasedAt" = "At" where "IsKept" = false""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_kept_place_ReleasedAt",
                table: "kept_place");

            migrationBuilder.DropColumn(
                name: "ReleasedAt",
                table: "kept_place");
        }
    }
}

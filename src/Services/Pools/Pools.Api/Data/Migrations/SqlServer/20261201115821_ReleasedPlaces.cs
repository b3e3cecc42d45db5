using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Pools.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ReleasedPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReleasedAt",
                table: "activity_place",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "known_handover",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_handover", x => x.RequestId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_activity_place_ReleasedAt",
                table: "activity_place",
                column: "ReleasedAt");

            migrationBuilder.Sql("""update activity_place set "ReleasedAt" = current_timestamp where "State" = 'Released'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_handover");

            migrationBuilder.DropIndex(
                name: "IX_activity_place_ReleasedAt",
                table: "activity_place");

            migrationBuilder.DropColumn(
                name: "ReleasedAt",
                table: "activity_place");
        }
    }
}

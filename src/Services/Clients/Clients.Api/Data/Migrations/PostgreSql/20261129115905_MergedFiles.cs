using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class MergedFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "client",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "client_merger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    KeptId = table.Column<Guid>(type: "uuid", nullable: false),
                    MergedId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_merger", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "client_merger_count",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MergerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_merger_count", x => x.Id);
                    table.ForeignKey(
                        name: "FK_client_merger_count_client_merger_MergerId",
                        column: x => x.MergerId,
                        principalTable: "client_merger",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_client_MergedIntoId",
                table: "client",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_client_merger_KeptId",
                table: "client_merger",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_client_merger_MergedId",
                table: "client_merger",
                column: "MergedId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_client_merger_count_MergerId",
                table: "client_merger_count",
                column: "MergerId");

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
                name: "client_merger_count");

            migrationBuilder.DropTable(
                name: "known_merger");

            migrationBuilder.DropTable(
                name: "client_merger");

            migrationBuilder.DropIndex(
                name: "IX_client_MergedIntoId",
                table: "client");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "client");
        }
    }
}

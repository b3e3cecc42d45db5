using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddRespite : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "respite_request",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    NetworkNotAskedBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EscalatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_respite_request", x => x.Id);
                    table.ForeignKey(
                        name: "FK_respite_request_client_ClientId",
                        column: x => x.ClientId,
                        principalTable: "client",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "respite_block",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RespiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Solution = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Who = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LanguageCodes = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TraitCodes = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Wish = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    IsCovered = table.Column<bool>(type: "bit", nullable: false),
                    SearchedSince = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    MatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemovedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_respite_block", x => x.Id);
                    table.ForeignKey(
                        name: "FK_respite_block_respite_request_RespiteId",
                        column: x => x.RespiteId,
                        principalTable: "respite_request",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_respite_block_RespiteId",
                table: "respite_block",
                column: "RespiteId");

            migrationBuilder.CreateIndex(
                name: "IX_respite_request_ClientId",
                table: "respite_request",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_respite_request_Status_From",
                table: "respite_request",
                columns: new[] { "Status", "From" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "respite_block");

            migrationBuilder.DropTable(
                name: "respite_request");
        }
    }
}

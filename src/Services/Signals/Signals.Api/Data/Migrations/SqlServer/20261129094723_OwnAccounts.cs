using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OwnAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "known_client",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    MinorThrough = table.Column<int>(type: "int", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_client", x => x.ClientId);
                });

            migrationBuilder.CreateTable(
                name: "known_volunteer",
                columns: table => new
                {
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AccountVersion = table.Column<long>(type: "bigint", nullable: false),
                    IsPaused = table.Column<bool>(type: "bit", nullable: false),
                    HasLeft = table.Column<bool>(type: "bit", nullable: false),
                    IsCertificateKnown = table.Column<bool>(type: "bit", nullable: false),
                    CertificateUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_volunteer", x => x.VolunteerId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_known_client_AccountId",
                table: "known_client",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_known_client_TeamId",
                table: "known_client",
                column: "TeamId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "known_client");

            migrationBuilder.DropTable(
                name: "known_volunteer");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Agreements.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OwnAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AccountId",
                table: "known_volunteer",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AccountVersion",
                table: "known_volunteer",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "known_client",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    MinorThrough = table.Column<int>(type: "integer", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_client", x => x.ClientId);
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

            migrationBuilder.DropColumn(
                name: "AccountId",
                table: "known_volunteer");

            migrationBuilder.DropColumn(
                name: "AccountVersion",
                table: "known_volunteer");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OwnAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // known_match.ClientAccountId is no longer read, and stays for the copies of the previous version that still run.

            migrationBuilder.AddColumn<Guid>(
                name: "AccountId",
                table: "known_volunteer",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "AccountVersion",
                table: "known_volunteer",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "account_invitation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaregiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CodeHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    InvitedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_invitation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_invitation_caregiver_profile_CaregiverId",
                        column: x => x.CaregiverId,
                        principalTable: "caregiver_profile",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_account_invitation_client_ClientId",
                        column: x => x.ClientId,
                        principalTable: "client",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_account_invitation_CaregiverId",
                table: "account_invitation",
                column: "CaregiverId");

            migrationBuilder.CreateIndex(
                name: "IX_account_invitation_ClientId",
                table: "account_invitation",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_account_invitation_CodeHash",
                table: "account_invitation",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_account_invitation_ExpiresAt",
                table: "account_invitation",
                column: "ExpiresAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_invitation");

            migrationBuilder.DropColumn(
                name: "AccountId",
                table: "known_volunteer");

            migrationBuilder.DropColumn(
                name: "AccountVersion",
                table: "known_volunteer");

        }
    }
}

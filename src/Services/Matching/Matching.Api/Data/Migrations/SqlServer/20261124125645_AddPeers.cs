using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddPeers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "MinorThrough",
                table: "known_client",
                type: "int",
                nullable: true,
                defaultValue: 9999); // of who was told before this, it is not known: a guardian is asked

            migrationBuilder.AddColumn<bool>(
                name: "IsGuardian",
                table: "known_caregiver",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "peer_proposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OneId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OtherId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    NeedCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OneOffers = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OtherOffers = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlannedFor = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    Place = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AtClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_proposal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "peer_wish",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OfferCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    NeedCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    CodeHash = table.Column<string>(type: "nvarchar(43)", maxLength: 43, nullable: false),
                    Until = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_wish", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "peer_person",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsGuardian = table.Column<bool>(type: "bit", nullable: false),
                    Agrees = table.Column<bool>(type: "bit", nullable: false),
                    Clicks = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_person", x => x.Id);
                    table.ForeignKey(
                        name: "FK_peer_person_peer_proposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "peer_proposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_peer_person_AccountId",
                table: "peer_person",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_peer_person_ProposalId",
                table: "peer_person",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_peer_proposal_OneId_OtherId",
                table: "peer_proposal",
                columns: new[] { "OneId", "OtherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_peer_proposal_OtherId",
                table: "peer_proposal",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_peer_wish_CodeHash",
                table: "peer_wish",
                column: "CodeHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "peer_person");

            migrationBuilder.DropTable(
                name: "peer_wish");

            migrationBuilder.DropTable(
                name: "peer_proposal");

            migrationBuilder.DropColumn(
                name: "MinorThrough",
                table: "known_client");

            migrationBuilder.DropColumn(
                name: "IsGuardian",
                table: "known_caregiver");
        }
    }
}

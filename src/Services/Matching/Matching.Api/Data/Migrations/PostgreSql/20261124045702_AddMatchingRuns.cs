using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddMatchingRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DeclinedAt",
                table: "match",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "matching_run",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    RequestedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ScheduledFor = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    BeatAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Step = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Percent = table.Column<int>(type: "integer", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    FailureCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Requests = table.Column<int>(type: "integer", nullable: false),
                    Helped = table.Column<int>(type: "integer", nullable: false),
                    TotalPoints = table.Column<long>(type: "bigint", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(10000000)", maxLength: 10000000, nullable: true),
                    Prices = table.Column<string>(type: "character varying(10000000)", maxLength: 10000000, nullable: true),
                    ActiveKey = table.Column<int>(type: "integer", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_run", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "run_gap",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    BindingRuleId = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Fitting = table.Column<int>(type: "integer", nullable: false),
                    WhatIfs = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_run_gap", x => x.Id);
                    table.ForeignKey(
                        name: "FK_run_gap_matching_run_RunId",
                        column: x => x.RunId,
                        principalTable: "matching_run",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "run_proposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    SupplyId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsGroup = table.Column<bool>(type: "boolean", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    SlotCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Points = table.Column<int>(type: "integer", nullable: false),
                    Evidence = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_run_proposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_run_proposal_matching_run_RunId",
                        column: x => x.RunId,
                        principalTable: "matching_run",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_ActiveKey",
                table: "matching_run",
                column: "ActiveKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_ScheduledFor",
                table: "matching_run",
                column: "ScheduledFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_Status_FinishedAt",
                table: "matching_run",
                columns: new[] { "Status", "FinishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_run_gap_RunId_TeamId",
                table: "run_gap",
                columns: new[] { "RunId", "TeamId" });

            migrationBuilder.CreateIndex(
                name: "IX_run_proposal_RequestId",
                table: "run_proposal",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_run_proposal_RunId_OrganisationId",
                table: "run_proposal",
                columns: new[] { "RunId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_run_proposal_RunId_TeamId",
                table: "run_proposal",
                columns: new[] { "RunId", "TeamId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "run_gap");

            migrationBuilder.DropTable(
                name: "run_proposal");

            migrationBuilder.DropTable(
                name: "matching_run");

            migrationBuilder.DropColumn(
                name: "DeclinedAt",
                table: "match");
        }
    }
}

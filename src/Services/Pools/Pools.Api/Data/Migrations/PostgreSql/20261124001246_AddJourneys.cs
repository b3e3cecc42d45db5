using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Pools.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddJourneys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmedOn",
                table: "volunteer_pool",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "volunteer_pool",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "BoundariesInOwnWords",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<List<string>>(
                name: "BoundaryCodes",
                table: "volunteer",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValue: new List<string>());

            migrationBuilder.AddColumn<bool>(
                name: "HasStatedBoundaries",
                table: "volunteer",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<List<string>>(
                name: "LanguageCodes",
                table: "volunteer",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValue: new List<string>());

            migrationBuilder.AddColumn<string>(
                name: "LeavingReasonCode",
                table: "volunteer",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LeavingSince",
                table: "volunteer",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Limits",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "MaxHoursPerWeek",
                table: "volunteer",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "MotiveCodes",
                table: "volunteer",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValue: new List<string>());

            migrationBuilder.AddColumn<string>(
                name: "MotiveInOwnWords",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Possibilities",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "RedirectionActivityId",
                table: "volunteer",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RedirectionAlternative",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RedirectionKind",
                table: "volunteer",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RedirectionReason",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettingCode",
                table: "volunteer",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "one-to-one");

            migrationBuilder.AddColumn<string>(
                name: "SharedWithClient",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "SupportNeedLevel",
                table: "volunteer",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Talents",
                table: "volunteer",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<List<string>>(
                name: "TrainingCodes",
                table: "volunteer",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValue: new List<string>());

            migrationBuilder.AddColumn<List<string>>(
                name: "TraitCodes",
                table: "volunteer",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValue: new List<string>());

            migrationBuilder.CreateTable(
                name: "access_log_entry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectAccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    ViewerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Permission = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_log_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "collective_activity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ActivityCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Slots = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    Places = table.Column<int>(type: "integer", nullable: false),
                    LeaderContact = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsExpired = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collective_activity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "idempotent_request",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    Location = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Body = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotent_request", x => new { x.PersonId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "induction_item",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsRequired = table.Column<bool>(type: "boolean", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_induction_item", x => x.Id);
                    table.ForeignKey(
                        name: "FK_induction_item_volunteer_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "volunteer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "known_client",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_client", x => x.ClientId);
                });

            migrationBuilder.CreateTable(
                name: "match_relation",
                columns: table => new
                {
                    MatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClientAccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsIntroduced = table.Column<bool>(type: "boolean", nullable: false),
                    IsEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_match_relation", x => x.MatchId);
                });

            migrationBuilder.CreateTable(
                name: "motive_statement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MotiveCodes = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    StatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_motive_statement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_motive_statement_volunteer_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "volunteer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    English = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Dutch = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "place_consent",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_place_consent", x => x.ClientId);
                });

            migrationBuilder.CreateTable(
                name: "support_need",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_need", x => x.Id);
                    table.ForeignKey(
                        name: "FK_support_need_volunteer_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "volunteer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "volunteer_reference",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    HeardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_volunteer_reference", x => x.Id);
                    table.ForeignKey(
                        name: "FK_volunteer_reference_volunteer_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "volunteer",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activity_place",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activity_place", x => x.Id);
                    table.ForeignKey(
                        name: "FK_activity_place_collective_activity_ActivityId",
                        column: x => x.ActivityId,
                        principalTable: "collective_activity",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectAccountId",
                table: "access_log_entry",
                column: "SubjectAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_ViewerId",
                table: "access_log_entry",
                column: "ViewerId");

            migrationBuilder.CreateIndex(
                name: "IX_activity_place_ActivityId",
                table: "activity_place",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_activity_place_ClientId",
                table: "activity_place",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_collective_activity_DistrictCode_Status",
                table: "collective_activity",
                columns: new[] { "DistrictCode", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_collective_activity_OrganisationId",
                table: "collective_activity",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_request_At",
                table: "idempotent_request",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_induction_item_VolunteerId",
                table: "induction_item",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_known_client_AccountId",
                table: "known_client",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_known_client_TeamId",
                table: "known_client",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_match_relation_VolunteerId",
                table: "match_relation",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_motive_statement_VolunteerId",
                table: "motive_statement",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_support_need_VolunteerId",
                table: "support_need",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_volunteer_reference_VolunteerId",
                table: "volunteer_reference",
                column: "VolunteerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log_entry");

            migrationBuilder.DropTable(
                name: "activity_place");

            migrationBuilder.DropTable(
                name: "idempotent_request");

            migrationBuilder.DropTable(
                name: "induction_item");

            migrationBuilder.DropTable(
                name: "known_client");

            migrationBuilder.DropTable(
                name: "match_relation");

            migrationBuilder.DropTable(
                name: "motive_statement");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "place_consent");

            migrationBuilder.DropTable(
                name: "support_need");

            migrationBuilder.DropTable(
                name: "volunteer_reference");

            migrationBuilder.DropTable(
                name: "collective_activity");

            migrationBuilder.DropColumn(
                name: "ConfirmedOn",
                table: "volunteer_pool");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "volunteer_pool");

            migrationBuilder.DropColumn(
                name: "BoundariesInOwnWords",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "BoundaryCodes",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "HasStatedBoundaries",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "LanguageCodes",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "LeavingReasonCode",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "LeavingSince",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "Limits",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "MaxHoursPerWeek",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "MotiveCodes",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "MotiveInOwnWords",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "Possibilities",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "RedirectionActivityId",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "RedirectionAlternative",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "RedirectionKind",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "RedirectionReason",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "SettingCode",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "SharedWithClient",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "SupportNeedLevel",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "Talents",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "TrainingCodes",
                table: "volunteer");

            migrationBuilder.DropColumn(
                name: "TraitCodes",
                table: "volunteer");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Pools.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log_entry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ViewerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Permission = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_log_entry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "collective_activity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Places = table.Column<int>(type: "int", nullable: false),
                    LeaderContact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsExpired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collective_activity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "idempotent_request",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<int>(type: "int", nullable: false),
                    Location = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Body = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idempotent_request", x => new { x.PersonId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "inbox_message",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Queue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ProcessedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox_message", x => new { x.MessageId, x.Queue });
                });

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NextAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Holder = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    HeldUntil = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job", x => x.Name);
                });

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
                name: "known_consent",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ScopeCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsGranted = table.Column<bool>(type: "bit", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_consent", x => new { x.ClientId, x.ScopeCode });
                });

            migrationBuilder.CreateTable(
                name: "known_match",
                columns: table => new
                {
                    MatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VolunteerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ProfessionalId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsIntroduced = table.Column<bool>(type: "bit", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_match", x => x.MatchId);
                });

            migrationBuilder.CreateTable(
                name: "notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    TaskGroup = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    English = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Dutch = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SubjectKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EventName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    TraceParent = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SavedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LastFailure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ParkedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "volunteer_pool",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_volunteer_pool", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "activity_place",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "volunteer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PoolId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FamilyName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ActivityCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DistrictCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    MaxClients = table.Column<int>(type: "int", nullable: false),
                    MaxHoursPerWeek = table.Column<int>(type: "int", nullable: true),
                    MotiveCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    MotiveInOwnWords = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SettingCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, defaultValue: "one-to-one"),
                    Talents = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Possibilities = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Limits = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    LanguageCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TrainingCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TraitCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    BoundaryCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    HasStatedBoundaries = table.Column<bool>(type: "bit", nullable: false),
                    BoundariesInOwnWords = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    SharedWithClient = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ConductCertificateSeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConductCertificateValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LeavingReasonCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LeavingSince = table.Column<DateOnly>(type: "date", nullable: true),
                    SupportNeedLevel = table.Column<int>(type: "int", nullable: false),
                    RedirectionReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    RedirectionKind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    RedirectionActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RedirectionAlternative = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_volunteer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_volunteer_volunteer_pool_PoolId",
                        column: x => x.PoolId,
                        principalTable: "volunteer_pool",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "induction_item",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsRequired = table.Column<bool>(type: "bit", nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                name: "motive_statement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MotiveCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    StatedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                name: "support_need",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    Direction = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    HeardOn = table.Column<DateOnly>(type: "date", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_At_Role_Permission_Purpose",
                table: "access_log_entry",
                columns: new[] { "At", "Role", "Permission", "Purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectAccountId_At_Id",
                table: "access_log_entry",
                columns: new[] { "SubjectAccountId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_ViewerId_At_Id",
                table: "access_log_entry",
                columns: new[] { "ViewerId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_activity_place_ActivityId",
                table: "activity_place",
                column: "ActivityId");

            migrationBuilder.CreateIndex(
                name: "IX_activity_place_ClientId",
                table: "activity_place",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_activity_place_State",
                table: "activity_place",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_collective_activity_DistrictCode_Status",
                table: "collective_activity",
                columns: new[] { "DistrictCode", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_collective_activity_OrganisationId",
                table: "collective_activity",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_collective_activity_Status_ConfirmedOn",
                table: "collective_activity",
                columns: new[] { "Status", "ConfirmedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_request_At",
                table: "idempotent_request",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_message_ProcessedAt",
                table: "inbox_message",
                column: "ProcessedAt");

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
                name: "IX_known_match_ClientId",
                table: "known_match",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_known_match_VolunteerId",
                table: "known_match",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_motive_statement_VolunteerId",
                table: "motive_statement",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_notice_At",
                table: "notice",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_notice_ReadAt",
                table: "notice",
                column: "ReadAt");

            migrationBuilder.CreateIndex(
                name: "IX_notice_SubjectId",
                table: "notice",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_Id",
                table: "outbox_message",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_ParkedAt_NotBefore",
                table: "outbox_message",
                columns: new[] { "ParkedAt", "NotBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_support_need_VolunteerId",
                table: "support_need",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_volunteer_AccountId",
                table: "volunteer",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_volunteer_OrganisationId_FamilyName",
                table: "volunteer",
                columns: new[] { "OrganisationId", "FamilyName" });

            migrationBuilder.CreateIndex(
                name: "IX_volunteer_PoolId_AccountId",
                table: "volunteer",
                columns: new[] { "PoolId", "AccountId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_volunteer_pool_OrganisationId",
                table: "volunteer_pool",
                column: "OrganisationId");

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
                name: "inbox_message");

            migrationBuilder.DropTable(
                name: "induction_item");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "known_client");

            migrationBuilder.DropTable(
                name: "known_consent");

            migrationBuilder.DropTable(
                name: "known_match");

            migrationBuilder.DropTable(
                name: "motive_statement");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "support_need");

            migrationBuilder.DropTable(
                name: "volunteer_reference");

            migrationBuilder.DropTable(
                name: "collective_activity");

            migrationBuilder.DropTable(
                name: "volunteer");

            migrationBuilder.DropTable(
                name: "volunteer_pool");
        }
    }
}

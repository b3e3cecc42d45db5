using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.SqlServer
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
                name: "ambassador_consult",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    InterestCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    NeedCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TraitCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AmbassadorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    NextContactOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ActivityId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Explanation = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Gap = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ambassador_consult", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "candidate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DistrictCodes = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    LanguageCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TrainingCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    MotiveCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TraitCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    BoundaryCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SettingCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    MaxClients = table.Column<int>(type: "int", nullable: false),
                    ConductCertificateValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    HasLeft = table.Column<bool>(type: "bit", nullable: false),
                    CurrentMatches = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ProfileVersion = table.Column<long>(type: "bigint", nullable: false),
                    ActiveVersion = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_candidate", x => x.Id);
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
                name: "known_activity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Places = table.Column<int>(type: "int", nullable: false),
                    Free = table.Column<int>(type: "int", nullable: false),
                    IsOpen = table.Column<bool>(type: "bit", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_activity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "known_caregiver",
                columns: table => new
                {
                    CaregiverId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsGuardian = table.Column<bool>(type: "bit", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_caregiver", x => new { x.ClientId, x.CaregiverId });
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
                name: "known_role",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_role", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "match_request",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ProfessionalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    NeedCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    LanguageCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TrainingCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    TraitCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    CircumstanceCodes = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    SeverityCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RespiteId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Starts = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Ends = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    IsNight = table.Column<bool>(type: "bit", nullable: false),
                    OpenedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    OverdueNotifiedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_match_request", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "matching_run",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RequestedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RequestedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ScheduledFor = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    FinishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    HeartbeatAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Step = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Percent = table.Column<int>(type: "int", nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    FailureCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Requests = table.Column<int>(type: "int", nullable: false),
                    Helped = table.Column<int>(type: "int", nullable: false),
                    TotalPoints = table.Column<long>(type: "bigint", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(max)", maxLength: 10000000, nullable: true),
                    Prices = table.Column<string>(type: "nvarchar(max)", maxLength: 10000000, nullable: true),
                    ActiveKey = table.Column<int>(type: "int", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_matching_run", x => x.Id);
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
                name: "match",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClientId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    VolunteerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ProposedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    InvitedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    IntroductionPlannedFor = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    IntroductionPlace = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    IntroductionHeldAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    TrialVisits = table.Column<int>(type: "int", nullable: true),
                    VolunteerWithPerson = table.Column<bool>(type: "bit", nullable: true),
                    VolunteerWithTask = table.Column<bool>(type: "bit", nullable: true),
                    ClientWithPerson = table.Column<bool>(type: "bit", nullable: true),
                    ClientWithTask = table.Column<bool>(type: "bit", nullable: true),
                    ClientClickNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    DeclinedBy = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DeclinedStage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DeclinedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    DeclineReason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DeclineWords = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_match", x => x.Id);
                    table.ForeignKey(
                        name: "FK_match_candidate_VolunteerId",
                        column: x => x.VolunteerId,
                        principalTable: "candidate",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_match_match_request_RequestId",
                        column: x => x.RequestId,
                        principalTable: "match_request",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "run_gap",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    BindingRuleId = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Fitting = table.Column<int>(type: "int", nullable: false),
                    WhatIfs = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RunId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TeamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsGroup = table.Column<bool>(type: "bit", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    SlotCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Points = table.Column<int>(type: "int", nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false)
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
                name: "IX_ambassador_consult_ClientId",
                table: "ambassador_consult",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_ambassador_consult_TeamId_Status",
                table: "ambassador_consult",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_request_At",
                table: "idempotent_request",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_message_ProcessedAt",
                table: "inbox_message",
                column: "ProcessedAt");

            migrationBuilder.CreateIndex(
                name: "IX_known_activity_IsOpen_ActivityCode",
                table: "known_activity",
                columns: new[] { "IsOpen", "ActivityCode" });

            migrationBuilder.CreateIndex(
                name: "IX_known_caregiver_AccountId",
                table: "known_caregiver",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_known_client_AccountId",
                table: "known_client",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_known_client_TeamId",
                table: "known_client",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_PersonId",
                table: "known_role",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_TeamId",
                table: "known_role",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_match_ClientId_VolunteerId",
                table: "match",
                columns: new[] { "ClientId", "VolunteerId" });

            migrationBuilder.CreateIndex(
                name: "IX_match_DeclinedAt",
                table: "match",
                column: "DeclinedAt");

            migrationBuilder.CreateIndex(
                name: "IX_match_InvitedAt",
                table: "match",
                column: "InvitedAt");

            migrationBuilder.CreateIndex(
                name: "IX_match_OrganisationId",
                table: "match",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_match_RequestId",
                table: "match",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_match_Status_InvitedAt",
                table: "match",
                columns: new[] { "Status", "InvitedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_match_VolunteerAccountId",
                table: "match",
                column: "VolunteerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_match_VolunteerId",
                table: "match",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_match_request_ClientAccountId",
                table: "match_request",
                column: "ClientAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_match_request_ClientId",
                table: "match_request",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_match_request_Status_OpenedAt_Id",
                table: "match_request",
                columns: new[] { "Status", "OpenedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_match_request_TeamId",
                table: "match_request",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_ActiveKey",
                table: "matching_run",
                column: "ActiveKey",
                unique: true,
                filter: "[ActiveKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_FinishedAt",
                table: "matching_run",
                column: "FinishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_ScheduledFor",
                table: "matching_run",
                column: "ScheduledFor",
                unique: true,
                filter: "[ScheduledFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matching_run_Status_FinishedAt",
                table: "matching_run",
                columns: new[] { "Status", "FinishedAt" });

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
                name: "access_log_entry");

            migrationBuilder.DropTable(
                name: "ambassador_consult");

            migrationBuilder.DropTable(
                name: "idempotent_request");

            migrationBuilder.DropTable(
                name: "inbox_message");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "known_activity");

            migrationBuilder.DropTable(
                name: "known_caregiver");

            migrationBuilder.DropTable(
                name: "known_client");

            migrationBuilder.DropTable(
                name: "known_consent");

            migrationBuilder.DropTable(
                name: "known_role");

            migrationBuilder.DropTable(
                name: "match");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "peer_person");

            migrationBuilder.DropTable(
                name: "peer_wish");

            migrationBuilder.DropTable(
                name: "run_gap");

            migrationBuilder.DropTable(
                name: "run_proposal");

            migrationBuilder.DropTable(
                name: "candidate");

            migrationBuilder.DropTable(
                name: "match_request");

            migrationBuilder.DropTable(
                name: "peer_proposal");

            migrationBuilder.DropTable(
                name: "matching_run");
        }
    }
}

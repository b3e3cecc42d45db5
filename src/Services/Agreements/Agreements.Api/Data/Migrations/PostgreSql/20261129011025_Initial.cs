using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samenspel.Agreements.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "absence",
                columns: table => new
                {
                    AbsenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absence", x => x.AbsenceId);
                });

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
                name: "agreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientAccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false),
                    VolunteerAccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    BackupId = table.Column<Guid>(type: "uuid", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: false, defaultValue: 1),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Attention = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DraftedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ActivatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastedDays = table.Column<int>(type: "integer", nullable: true),
                    VisitCount = table.Column<int>(type: "integer", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    InForceRevision = table.Column<int>(type: "integer", nullable: true),
                    Terms = table.Column<string>(type: "text", nullable: true),
                    Tasks_ClientDoes = table.Column<List<string>>(type: "text[]", maxLength: 8000, nullable: false),
                    Tasks_Does = table.Column<List<string>>(type: "text[]", maxLength: 8000, nullable: false),
                    Tasks_DoesNot = table.Column<List<string>>(type: "text[]", maxLength: 8000, nullable: false),
                    Tasks_OtherDoes = table.Column<List<string>>(type: "text[]", maxLength: 8000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement", x => x.Id);
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
                name: "inbox_message",
                columns: table => new
                {
                    MessageId = table.Column<Guid>(type: "uuid", nullable: false),
                    Queue = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ProcessedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox_message", x => new { x.MessageId, x.Queue });
                });

            migrationBuilder.CreateTable(
                name: "job",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    NextAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Holder = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_job", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "known_caregiver",
                columns: table => new
                {
                    CaregiverId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsGuardian = table.Column<bool>(type: "boolean", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_caregiver", x => new { x.ClientId, x.CaregiverId });
                });

            migrationBuilder.CreateTable(
                name: "known_consent",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ScopeCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: false),
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
                    AssignmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false),
                    EndedVersion = table.Column<long>(type: "bigint", nullable: false),
                    HasEnded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_role", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "notice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    TaskGroup = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    English = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Dutch = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    SubjectKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
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
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    TraceParent = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    SavedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastFailure = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ParkedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "reachability",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Week = table.Column<string>(type: "text", nullable: false),
                    HasHours = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reachability", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reminder",
                columns: table => new
                {
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminder", x => new { x.SubjectId, x.Kind, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "support_need",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    DirectionCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_support_need", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "agreement_step",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    TakenBy = table.Column<Guid>(type: "uuid", nullable: true),
                    WithClient = table.Column<bool>(type: "boolean", nullable: false),
                    WithVolunteer = table.Column<bool>(type: "boolean", nullable: false),
                    WithCaregiver = table.Column<bool>(type: "boolean", nullable: false),
                    WithProfessional = table.Column<bool>(type: "boolean", nullable: false),
                    IsWithoutSomebody = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_step", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreement_step_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_version",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false),
                    ProposedBy = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ProposedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AcceptedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_version", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreement_version_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "alignment_moment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    About = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PlannedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Notes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alignment_moment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_alignment_moment_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "answer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Party = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CaregiverId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsYes = table.Column<bool>(type: "boolean", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_answer_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_contact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    ContactOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DirectionGiven = table.Column<bool>(type: "boolean", nullable: false),
                    RoomGiven = table.Column<bool>(type: "boolean", nullable: false),
                    Note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    GuideId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoggedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_coaching_contact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_coaching_contact_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_answer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RelationWords = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Reciprocity = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    AboutWorkingTogether = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    MotiveCodes = table.Column<List<string>>(type: "text[]", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_answer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_evaluation_answer_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "induction_item",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsBeforeStart = table.Column<bool>(type: "boolean", nullable: false),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_induction_item", x => x.Id);
                    table.ForeignKey(
                        name: "FK_induction_item_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_confirmation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_information_confirmation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_information_confirmation_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "information_item",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stream = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    TextNumber = table.Column<int>(type: "integer", nullable: false),
                    ApprovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ApprovalNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    OpenSince = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RemovedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_information_item", x => x.Id);
                    table.ForeignKey(
                        name: "FK_information_item_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "responsible_term",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ChangedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_responsible_term", x => x.Id);
                    table.ForeignKey(
                        name: "FK_responsible_term_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "told_change",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    ToldBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_told_change", x => x.Id);
                    table.ForeignKey(
                        name: "FK_told_change_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "understanding_check",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Sentence = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    StatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "boolean", nullable: true),
                    Comment = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    ReviewedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_understanding_check", x => x.Id);
                    table.ForeignKey(
                        name: "FK_understanding_check_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "visit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_visit", x => x.Id);
                    table.ForeignKey(
                        name: "FK_visit_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wifa_act",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Letter = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Direction = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    BehaviourCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Occasion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Actor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wifa_act", x => x.Id);
                    table.ForeignKey(
                        name: "FK_wifa_act_agreement_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreement",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                columns: table => new
                {
                    MomentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Who = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance", x => new { x.MomentId, x.Who });
                    table.ForeignKey(
                        name: "FK_attendance_alignment_moment_MomentId",
                        column: x => x.MomentId,
                        principalTable: "alignment_moment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_absence_PersonId",
                table: "absence",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_absence_Until",
                table: "absence",
                column: "Until");

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
                name: "IX_agreement_ActivatedAt",
                table: "agreement",
                column: "ActivatedAt",
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_BackupId",
                table: "agreement",
                column: "BackupId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_ClientAccountId",
                table: "agreement",
                column: "ClientAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_ClientId",
                table: "agreement",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_MatchId",
                table: "agreement",
                column: "MatchId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreement_OrganisationId",
                table: "agreement",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_ProfessionalId",
                table: "agreement",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_StartedOn_LastedDays_TeamId_OrganisationId_VisitC~",
                table: "agreement",
                columns: new[] { "StartedOn", "LastedDays", "TeamId", "OrganisationId", "VisitCount" });

            migrationBuilder.CreateIndex(
                name: "IX_agreement_TeamId",
                table: "agreement",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_VolunteerAccountId",
                table: "agreement",
                column: "VolunteerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_VolunteerId",
                table: "agreement",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_step_AgreementId",
                table: "agreement_step",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_version_AgreementId",
                table: "agreement_version",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_alignment_moment_AgreementId",
                table: "alignment_moment",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_answer_AgreementId",
                table: "answer",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_coaching_contact_AgreementId",
                table: "coaching_contact",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_answer_AgreementId_Months_By_AnsweredBy",
                table: "evaluation_answer",
                columns: new[] { "AgreementId", "Months", "By", "AnsweredBy" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_request_At",
                table: "idempotent_request",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_message_ProcessedAt",
                table: "inbox_message",
                column: "ProcessedAt");

            migrationBuilder.CreateIndex(
                name: "IX_induction_item_AgreementId",
                table: "induction_item",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_information_confirmation_AgreementId",
                table: "information_confirmation",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_information_item_AgreementId",
                table: "information_item",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_information_item_OpenSince",
                table: "information_item",
                column: "OpenSince",
                filter: "\"ReadAt\" IS NULL AND \"RemovedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_known_caregiver_AccountId",
                table: "known_caregiver",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_PersonId",
                table: "known_role",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_TeamId",
                table: "known_role",
                column: "TeamId");

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
                name: "IX_reachability_PersonId",
                table: "reachability",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminder_ToldAt",
                table: "reminder",
                column: "ToldAt");

            migrationBuilder.CreateIndex(
                name: "IX_responsible_term_AgreementId",
                table: "responsible_term",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_support_need_VolunteerId",
                table: "support_need",
                column: "VolunteerId");

            migrationBuilder.CreateIndex(
                name: "IX_told_change_AgreementId",
                table: "told_change",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_told_change_ToldAt",
                table: "told_change",
                column: "ToldAt",
                filter: "\"ReadAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_understanding_check_AgreementId",
                table: "understanding_check",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_visit_AgreementId_Key",
                table: "visit",
                columns: new[] { "AgreementId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wifa_act_AgreementId",
                table: "wifa_act",
                column: "AgreementId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absence");

            migrationBuilder.DropTable(
                name: "access_log_entry");

            migrationBuilder.DropTable(
                name: "agreement_step");

            migrationBuilder.DropTable(
                name: "agreement_version");

            migrationBuilder.DropTable(
                name: "answer");

            migrationBuilder.DropTable(
                name: "attendance");

            migrationBuilder.DropTable(
                name: "coaching_contact");

            migrationBuilder.DropTable(
                name: "evaluation_answer");

            migrationBuilder.DropTable(
                name: "idempotent_request");

            migrationBuilder.DropTable(
                name: "inbox_message");

            migrationBuilder.DropTable(
                name: "induction_item");

            migrationBuilder.DropTable(
                name: "information_confirmation");

            migrationBuilder.DropTable(
                name: "information_item");

            migrationBuilder.DropTable(
                name: "job");

            migrationBuilder.DropTable(
                name: "known_caregiver");

            migrationBuilder.DropTable(
                name: "known_consent");

            migrationBuilder.DropTable(
                name: "known_role");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "reachability");

            migrationBuilder.DropTable(
                name: "reminder");

            migrationBuilder.DropTable(
                name: "responsible_term");

            migrationBuilder.DropTable(
                name: "support_need");

            migrationBuilder.DropTable(
                name: "told_change");

            migrationBuilder.DropTable(
                name: "understanding_check");

            migrationBuilder.DropTable(
                name: "visit");

            migrationBuilder.DropTable(
                name: "wifa_act");

            migrationBuilder.DropTable(
                name: "alignment_moment");

            migrationBuilder.DropTable(
                name: "agreement");
        }
    }
}

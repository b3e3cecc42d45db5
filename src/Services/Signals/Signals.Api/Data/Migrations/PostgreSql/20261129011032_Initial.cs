using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.PostgreSql
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
                name: "check_in_schedule",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Visits = table.Column<int>(type: "integer", nullable: false),
                    LastVisitOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastVisitToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    RenewedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    PlannedNumber = table.Column<int>(type: "integer", nullable: false),
                    NextAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Unanswered = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_in_schedule", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "collaboration",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientAccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false),
                    VolunteerAccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    BackupId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collaboration", x => x.AgreementId);
                });

            migrationBuilder.CreateTable(
                name: "counted_visit",
                columns: table => new
                {
                    VisitId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    CountedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counted_visit", x => x.VisitId);
                });

            migrationBuilder.CreateTable(
                name: "ended_collaboration",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ended_collaboration", x => x.AgreementId);
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
                name: "peer_question",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_question", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "responsible",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    BackupId = table.Column<Guid>(type: "uuid", nullable: false),
                    NamedVersion = table.Column<long>(type: "bigint", nullable: false),
                    GapReasonCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    GapEventId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_responsible", x => x.AgreementId);
                });

            migrationBuilder.CreateTable(
                name: "check_in",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    LinkHash = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ExpiresAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LookingForward = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DoingMyself = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_check_in", x => x.Id);
                    table.ForeignKey(
                        name: "FK_check_in_collaboration_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "collaboration",
                        principalColumn: "AgreementId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "question",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskerId = table.Column<Guid>(type: "uuid", nullable: false),
                    AskerRole = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    PromisedBy = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstAnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    WaitsForAnswer = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question", x => x.Id);
                    table.ForeignKey(
                        name: "FK_question_collaboration_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "collaboration",
                        principalColumn: "AgreementId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreementId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReporterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReporterRole = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MadeFrom = table.Column<Guid>(type: "uuid", nullable: true),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Dimension = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Feeling = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    What = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Urgency = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Confidentiality = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Handler = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    EscalatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ResolvedByClientAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_signal_collaboration_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "collaboration",
                        principalColumn: "AgreementId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "peer_answer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PeerQuestionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peer_answer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_peer_answer_peer_question_PeerQuestionId",
                        column: x => x.PeerQuestionId,
                        principalTable: "peer_question",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "question_entry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsAnswer = table.Column<bool>(type: "boolean", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_entry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_question_entry_question_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "question",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "follow_up",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SignalId = table.Column<Guid>(type: "uuid", nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up", x => x.Id);
                    table.ForeignKey(
                        name: "FK_follow_up_signal_SignalId",
                        column: x => x.SignalId,
                        principalTable: "signal",
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
                name: "IX_check_in_AgreementId",
                table: "check_in",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_check_in_AskedAt",
                table: "check_in",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_check_in_ClientId",
                table: "check_in",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_check_in_LinkHash",
                table: "check_in",
                column: "LinkHash");

            migrationBuilder.CreateIndex(
                name: "IX_check_in_SentAt",
                table: "check_in",
                column: "SentAt",
                filter: "\"Status\" = 'Sent'");

            migrationBuilder.CreateIndex(
                name: "IX_check_in_schedule_AgreementId",
                table: "check_in_schedule",
                column: "AgreementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_check_in_schedule_NextAt",
                table: "check_in_schedule",
                column: "NextAt",
                filter: "\"NextAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_BackupId",
                table: "collaboration",
                column: "BackupId");

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_ClientId",
                table: "collaboration",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_OrganisationId",
                table: "collaboration",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_ProfessionalId",
                table: "collaboration",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_TeamId",
                table: "collaboration",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_counted_visit_CountedAt",
                table: "counted_visit",
                column: "CountedAt");

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_SignalId",
                table: "follow_up",
                column: "SignalId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_request_At",
                table: "idempotent_request",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_message_ProcessedAt",
                table: "inbox_message",
                column: "ProcessedAt");

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
                name: "IX_peer_answer_PeerQuestionId",
                table: "peer_answer",
                column: "PeerQuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_peer_question_OrganisationId",
                table: "peer_question",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_question_AgreementId",
                table: "question",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_question_AskerId",
                table: "question",
                column: "AskerId");

            migrationBuilder.CreateIndex(
                name: "IX_question_entry_QuestionId",
                table: "question_entry",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_signal_AgreementId",
                table: "signal",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_signal_DueAt",
                table: "signal",
                column: "DueAt",
                filter: "\"ClosedAt\" IS NULL AND \"EscalatedAt\" IS NULL AND \"AnsweredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_signal_MadeFrom_Source",
                table: "signal",
                columns: new[] { "MadeFrom", "Source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_signal_ReporterId",
                table: "signal",
                column: "ReporterId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log_entry");

            migrationBuilder.DropTable(
                name: "check_in");

            migrationBuilder.DropTable(
                name: "check_in_schedule");

            migrationBuilder.DropTable(
                name: "counted_visit");

            migrationBuilder.DropTable(
                name: "ended_collaboration");

            migrationBuilder.DropTable(
                name: "follow_up");

            migrationBuilder.DropTable(
                name: "idempotent_request");

            migrationBuilder.DropTable(
                name: "inbox_message");

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
                name: "peer_answer");

            migrationBuilder.DropTable(
                name: "question_entry");

            migrationBuilder.DropTable(
                name: "responsible");

            migrationBuilder.DropTable(
                name: "signal");

            migrationBuilder.DropTable(
                name: "peer_question");

            migrationBuilder.DropTable(
                name: "question");

            migrationBuilder.DropTable(
                name: "collaboration");
        }
    }
}

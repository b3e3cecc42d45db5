using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Agreements.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AgreementsInDepth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CaregiverId",
                table: "answer",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Attention",
                table: "agreement",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InForceRevision",
                table: "agreement",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "agreement",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "Terms",
                table: "agreement",
                type: "text",
                nullable: true);

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
                name: "caregiver",
                columns: table => new
                {
                    CaregiverId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsLinked = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_caregiver", x => new { x.ClientId, x.CaregiverId });
                });

            migrationBuilder.CreateTable(
                name: "client_consent",
                columns: table => new
                {
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ScopeCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ChangedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_consent", x => new { x.ClientId, x.ScopeCode });
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
                    IsEnded = table.Column<bool>(type: "boolean", nullable: false),
                    AssignedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
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
                name: "reachability",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Week = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reachability", x => x.Id);
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

            migrationBuilder.CreateIndex(
                name: "IX_agreement_ClientId",
                table: "agreement",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_ProfessionalId",
                table: "agreement",
                column: "ProfessionalId");

            migrationBuilder.CreateIndex(
                name: "IX_absence_PersonId",
                table: "absence",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectAccountId",
                table: "access_log_entry",
                column: "SubjectAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_ViewerId",
                table: "access_log_entry",
                column: "ViewerId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_step_AgreementId",
                table: "agreement_step",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_version_AgreementId",
                table: "agreement_version",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_caregiver_AccountId",
                table: "caregiver",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_idempotent_request_At",
                table: "idempotent_request",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_induction_item_AgreementId",
                table: "induction_item",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_PersonId",
                table: "known_role",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_known_role_TeamId",
                table: "known_role",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_reachability_PersonId",
                table: "reachability",
                column: "PersonId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_responsible_term_AgreementId",
                table: "responsible_term",
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
                name: "caregiver");

            migrationBuilder.DropTable(
                name: "client_consent");

            migrationBuilder.DropTable(
                name: "idempotent_request");

            migrationBuilder.DropTable(
                name: "induction_item");

            migrationBuilder.DropTable(
                name: "known_role");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropTable(
                name: "reachability");

            migrationBuilder.DropTable(
                name: "responsible_term");

            migrationBuilder.DropIndex(
                name: "IX_agreement_ClientId",
                table: "agreement");

            migrationBuilder.DropIndex(
                name: "IX_agreement_ProfessionalId",
                table: "agreement");

            migrationBuilder.DropColumn(
                name: "CaregiverId",
                table: "answer");

            migrationBuilder.DropColumn(
                name: "Attention",
                table: "agreement");

            migrationBuilder.DropColumn(
                name: "InForceRevision",
                table: "agreement");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "agreement");

            migrationBuilder.DropColumn(
                name: "Terms",
                table: "agreement");
        }
    }
}

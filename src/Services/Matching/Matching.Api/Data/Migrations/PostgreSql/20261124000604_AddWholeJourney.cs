using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddWholeJourney : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<List<string>>(
                name: "CircumstanceCodes",
                table: "match_request",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<List<string>>(
                name: "LanguageCodes",
                table: "match_request",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<List<string>>(
                name: "NeedCodes",
                table: "match_request",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "SeverityCode",
                table: "match_request",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "medium");

            migrationBuilder.AddColumn<List<string>>(
                name: "TrainingCodes",
                table: "match_request",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<List<string>>(
                name: "TraitCodes",
                table: "match_request",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "ClientClickNote",
                table: "match",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ClientWithPerson",
                table: "match",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ClientWithTask",
                table: "match",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DeclinedStage",
                table: "match",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "IntroductionHeldAt",
                table: "match",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IntroductionPlace",
                table: "match",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "IntroductionPlannedFor",
                table: "match",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "InvitedAt",
                table: "match",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TrialVisits",
                table: "match",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "VolunteerWithPerson",
                table: "match",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "VolunteerWithTask",
                table: "match",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "BoundaryCodes",
                table: "candidate",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<List<string>>(
                name: "LanguageCodes",
                table: "candidate",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<List<string>>(
                name: "MotiveCodes",
                table: "candidate",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<string>(
                name: "SettingCode",
                table: "candidate",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "TrainingCodes",
                table: "candidate",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AddColumn<List<string>>(
                name: "TraitCodes",
                table: "candidate",
                type: "text[]",
                maxLength: 1000,
                nullable: false,
                defaultValueSql: "'{}'");

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
                name: "ambassador_consult",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientAccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProfessionalId = table.Column<Guid>(type: "uuid", nullable: false),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    InterestCodes = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    Slots = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    NeedCodes = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    TraitCodes = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    Summary = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    AmbassadorId = table.Column<Guid>(type: "uuid", nullable: true),
                    NextContactOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ActivityId = table.Column<Guid>(type: "uuid", nullable: true),
                    VolunteerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Explanation = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Gap = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ambassador_consult", x => x.Id);
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
                name: "known_activity",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActivityCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Slots = table.Column<List<string>>(type: "text[]", maxLength: 1000, nullable: false),
                    Places = table.Column<int>(type: "integer", nullable: false),
                    Free = table.Column<int>(type: "integer", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_activity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "known_caregiver",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaregiverId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsLinked = table.Column<bool>(type: "boolean", nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_caregiver", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "known_client",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TeamId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    DistrictCode = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_client", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "known_consent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ScopeCode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    ToldAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_consent", x => x.Id);
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

            migrationBuilder.CreateIndex(
                name: "IX_match_request_ClientAccountId",
                table: "match_request",
                column: "ClientAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_match_request_ClientId",
                table: "match_request",
                column: "ClientId");

            migrationBuilder.CreateIndex(
                name: "IX_match_Status_InvitedAt",
                table: "match",
                columns: new[] { "Status", "InvitedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectAccountId",
                table: "access_log_entry",
                column: "SubjectAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_ViewerId",
                table: "access_log_entry",
                column: "ViewerId");

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
                name: "IX_known_activity_IsOpen_ActivityCode",
                table: "known_activity",
                columns: new[] { "IsOpen", "ActivityCode" });

            migrationBuilder.CreateIndex(
                name: "IX_known_caregiver_AccountId",
                table: "known_caregiver",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_known_caregiver_CaregiverId_ClientId",
                table: "known_caregiver",
                columns: new[] { "CaregiverId", "ClientId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_known_client_TeamId",
                table: "known_client",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_known_consent_ClientId_ScopeCode",
                table: "known_consent",
                columns: new[] { "ClientId", "ScopeCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });

            // Who was asked under the former name of the step, was invited at that moment.
            migrationBuilder.Sql("""update "match" set "Status" = 'Invited' where "Status" = 'Proposed'""");
            migrationBuilder.Sql("""update "match" set "InvitedAt" = "ProposedAt" where "Status" not in ('Shortlisted')""");
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
                name: "known_activity");

            migrationBuilder.DropTable(
                name: "known_caregiver");

            migrationBuilder.DropTable(
                name: "known_client");

            migrationBuilder.DropTable(
                name: "known_consent");

            migrationBuilder.DropTable(
                name: "notice");

            migrationBuilder.DropIndex(
                name: "IX_match_request_ClientAccountId",
                table: "match_request");

            migrationBuilder.DropIndex(
                name: "IX_match_request_ClientId",
                table: "match_request");

            migrationBuilder.DropIndex(
                name: "IX_match_Status_InvitedAt",
                table: "match");

            migrationBuilder.DropColumn(
                name: "CircumstanceCodes",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "LanguageCodes",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "NeedCodes",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "SeverityCode",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "TrainingCodes",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "TraitCodes",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "ClientClickNote",
                table: "match");

            migrationBuilder.DropColumn(
                name: "ClientWithPerson",
                table: "match");

            migrationBuilder.DropColumn(
                name: "ClientWithTask",
                table: "match");

            migrationBuilder.DropColumn(
                name: "DeclinedStage",
                table: "match");

            migrationBuilder.DropColumn(
                name: "IntroductionHeldAt",
                table: "match");

            migrationBuilder.DropColumn(
                name: "IntroductionPlace",
                table: "match");

            migrationBuilder.DropColumn(
                name: "IntroductionPlannedFor",
                table: "match");

            migrationBuilder.DropColumn(
                name: "InvitedAt",
                table: "match");

            migrationBuilder.DropColumn(
                name: "TrialVisits",
                table: "match");

            migrationBuilder.DropColumn(
                name: "VolunteerWithPerson",
                table: "match");

            migrationBuilder.DropColumn(
                name: "VolunteerWithTask",
                table: "match");

            migrationBuilder.DropColumn(
                name: "BoundaryCodes",
                table: "candidate");

            migrationBuilder.DropColumn(
                name: "LanguageCodes",
                table: "candidate");

            migrationBuilder.DropColumn(
                name: "MotiveCodes",
                table: "candidate");

            migrationBuilder.DropColumn(
                name: "SettingCode",
                table: "candidate");

            migrationBuilder.DropColumn(
                name: "TrainingCodes",
                table: "candidate");

            migrationBuilder.DropColumn(
                name: "TraitCodes",
                table: "candidate");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Identity.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class NobodyIsStuck : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice");

            migrationBuilder.AddColumn<string>(
                name: "ComparedName",
                table: "organisation",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Place",
                table: "notice",
                type: "bigint",
                nullable: false,
                defaultValue: 30786325577728L);

            migrationBuilder.AddColumn<bool>(
                name: "StaysUntilDone",
                table: "notice",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "notice",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ComparedName",
                table: "neighbourhood_team",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "account",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "address_change",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NewAddress = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    SettledAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_address_change", x => x.Id);
                    table.ForeignKey(
                        name: "FK_address_change_person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "known_revocation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    SourceVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_known_revocation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "letter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    AddressChangeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    NextTryAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    Problem = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_letter_person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mail_choice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Wish = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    LastAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_choice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_help",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ConfirmedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ConfirmedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sign_in_help", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sign_in_help_person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_session",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_session", x => x.Id);
                    table.ForeignKey(
                        name: "FK_user_session_person_PersonId",
                        column: x => x.PersonId,
                        principalTable: "person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "waiting_notice",
                columns: table => new
                {
                    NoticeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsUrgent = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    IsSettled = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_waiting_notice", x => x.NoticeId);
                });

            migrationBuilder.Sql("""update organisation set "ComparedName" = upper("Name") where not exists (select 1 from organisation older where upper(older."Name") = upper(organisation."Name") and older."Id" < organisation."Id")""");
            migrationBuilder.Sql("""update neighbourhood_team set "ComparedName" = upper("Name") where not exists (select 1 from neighbourhood_team older where upper(older."Name") = upper(neighbourhood_team."Name") and older."Id" < neighbourhood_team."Id")""");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_ComparedName",
                table: "organisation",
                column: "ComparedName",
                unique: true,
                filter: "[ComparedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_neighbourhood_team_ComparedName",
                table: "neighbourhood_team",
                column: "ComparedName",
                unique: true,
                filter: "[ComparedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_address_change_AskedAt",
                table: "address_change",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_address_change_PersonId",
                table: "address_change",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_known_revocation_Since",
                table: "known_revocation",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_letter_At",
                table: "letter",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_letter_NextTryAt",
                table: "letter",
                column: "NextTryAt");

            migrationBuilder.CreateIndex(
                name: "IX_letter_PersonId_At",
                table: "letter",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_help_AskedAt",
                table: "sign_in_help",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_help_AskedAt_Id",
                table: "sign_in_help",
                columns: new[] { "AskedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_sign_in_help_PersonId",
                table: "sign_in_help",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_user_session_PersonId",
                table: "user_session",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_user_session_StartedAt",
                table: "user_session",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_notice_At",
                table: "waiting_notice",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_waiting_notice_IsSettled_PersonId",
                table: "waiting_notice",
                columns: new[] { "IsSettled", "PersonId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "address_change");

            migrationBuilder.DropTable(
                name: "known_revocation");

            migrationBuilder.DropTable(
                name: "letter");

            migrationBuilder.DropTable(
                name: "mail_choice");

            migrationBuilder.DropTable(
                name: "sign_in_help");

            migrationBuilder.DropTable(
                name: "user_session");

            migrationBuilder.DropTable(
                name: "waiting_notice");

            migrationBuilder.DropIndex(
                name: "IX_organisation_ComparedName",
                table: "organisation");

            migrationBuilder.DropIndex(
                name: "IX_notice_PersonId_ReadAt_Place",
                table: "notice");

            migrationBuilder.DropIndex(
                name: "IX_neighbourhood_team_ComparedName",
                table: "neighbourhood_team");

            migrationBuilder.DropColumn(
                name: "ComparedName",
                table: "organisation");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "StaysUntilDone",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "ComparedName",
                table: "neighbourhood_team");

            migrationBuilder.DropColumn(
                name: "LastCodeStep",
                table: "account");

            migrationBuilder.CreateIndex(
                name: "IX_notice_PersonId_ReadAt",
                table: "notice",
                columns: new[] { "PersonId", "ReadAt" });
        }
    }
}

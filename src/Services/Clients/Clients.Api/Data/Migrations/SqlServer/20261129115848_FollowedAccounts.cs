using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Clients.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class FollowedAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "profile_correction",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActivityCode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Slots = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Goal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    TraitCodes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LanguageCodes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    TrainingCodes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CircumstanceCodes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    NiceToHave = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ClientKeepsDoing = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WithClient = table.Column<bool>(type: "bit", nullable: false),
                    WithCaregiver = table.Column<bool>(type: "bit", nullable: false),
                    WithoutReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    WrittenById = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_profile_correction", x => x.Id);
                    table.ForeignKey(
                        name: "FK_profile_correction_support_request_RequestId",
                        column: x => x.RequestId,
                        principalTable: "support_request",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_profile_correction_RequestId",
                table: "profile_correction",
                column: "RequestId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "profile_correction");

            migrationBuilder.DropIndex(
                name: "IX_access_log_entry_SubjectId",
                table: "access_log_entry");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WaitingWorkIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_signal_waiting",
                table: "signal",
                column: "AgreementId",
                filter: "\"ClosedAt\" IS NULL AND \"AnsweredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_question_WaitsForAnswer_AgreementId",
                table: "question",
                columns: new[] { "WaitsForAnswer", "AgreementId" });

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_VolunteerAccountId",
                table: "collaboration",
                column: "VolunteerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_collaboration_VolunteerId",
                table: "collaboration",
                column: "VolunteerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_signal_waiting",
                table: "signal");

            migrationBuilder.DropIndex(
                name: "IX_question_WaitsForAnswer_AgreementId",
                table: "question");

            migrationBuilder.DropIndex(
                name: "IX_collaboration_VolunteerAccountId",
                table: "collaboration");

            migrationBuilder.DropIndex(
                name: "IX_collaboration_VolunteerId",
                table: "collaboration");
        }
    }
}

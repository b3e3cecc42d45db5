using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Agreements.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddAnswersOfEachCaregiver : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_evaluation_answer_AgreementId_Months_By",
                table: "evaluation_answer");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_answer_AgreementId_Months_By_AnsweredBy",
                table: "evaluation_answer",
                columns: new[] { "AgreementId", "Months", "By", "AnsweredBy" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_evaluation_answer_AgreementId_Months_By_AnsweredBy",
                table: "evaluation_answer");

            migrationBuilder.CreateIndex(
                name: "IX_evaluation_answer_AgreementId_Months_By",
                table: "evaluation_answer",
                columns: new[] { "AgreementId", "Months", "By" },
                unique: true);
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Signals.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class NoticeGroups : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SubjectKind",
                table: "notice",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "TaskGroup",
                table: "notice",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SubjectKind",
                table: "notice");

            migrationBuilder.DropColumn(
                name: "TaskGroup",
                table: "notice");
        }
    }
}

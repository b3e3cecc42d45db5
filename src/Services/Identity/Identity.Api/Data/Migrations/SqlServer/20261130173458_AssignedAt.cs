using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Identity.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AssignedAt : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_person_DisplayName_Id",
                table: "person");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "AssignedAt",
                table: "role_assignment",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SortName",
                table: "person",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "AskedBy",
                table: "letter",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_SortName_Id",
                table: "person",
                columns: new[] { "SortName", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_person_SortName_Id",
                table: "person");

            migrationBuilder.DropColumn(
                name: "AssignedAt",
                table: "role_assignment");

            migrationBuilder.DropColumn(
                name: "SortName",
                table: "person");

            migrationBuilder.DropColumn(
                name: "AskedBy",
                table: "letter");

            migrationBuilder.CreateIndex(
                name: "IX_person_DisplayName_Id",
                table: "person",
                columns: new[] { "DisplayName", "Id" });
        }
    }
}

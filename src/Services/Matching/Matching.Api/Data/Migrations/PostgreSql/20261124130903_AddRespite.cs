using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddRespite : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Ends",
                table: "match_request",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsNight",
                table: "match_request",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "RespiteId",
                table: "match_request",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "Starts",
                table: "match_request",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Ends",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "IsNight",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "RespiteId",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "Starts",
                table: "match_request");
        }
    }
}

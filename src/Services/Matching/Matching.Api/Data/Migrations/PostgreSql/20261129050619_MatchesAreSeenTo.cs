using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samenspel.Matching.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class MatchesAreSeenTo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "HandOverVersion",
                table: "match_request",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<bool>(
                name: "IsOfTeam",
                table: "match_request",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ClientClickWrittenBy",
                table: "match",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DeclineWrittenBy",
                table: "match",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "OnHoldSince",
                table: "match",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsOfTeam",
                table: "ambassador_consult",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "WaitsForPlace",
                table: "ambassador_consult",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_candidate_AccountId",
                table: "candidate",
                column: "AccountId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_candidate_AccountId",
                table: "candidate");

            migrationBuilder.DropColumn(
                name: "HandOverVersion",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "IsOfTeam",
                table: "match_request");

            migrationBuilder.DropColumn(
                name: "ClientClickWrittenBy",
                table: "match");

            migrationBuilder.DropColumn(
                name: "DeclineWrittenBy",
                table: "match");

            migrationBuilder.DropColumn(
                name: "OnHoldSince",
                table: "match");

            migrationBuilder.DropColumn(
                name: "IsOfTeam",
                table: "ambassador_consult");

            migrationBuilder.DropColumn(
                name: "WaitsForPlace",
                table: "ambassador_consult");
        }
    }
}

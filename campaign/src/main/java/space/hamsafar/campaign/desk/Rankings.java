package space.hamsafar.campaign.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.hamsafar.campaign.application.SegmentRows;
import space.hamsafar.campaign.decision.Verdict;
import space.hamsafar.campaign.fact.Segment;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.score.AssessorEffect;
import space.hamsafar.campaign.score.Ranked;
import space.hamsafar.campaign.score.Rating;
import space.hamsafar.campaign.score.SheetTotal;
import space.hamsafar.campaign.score.StageRanking;
import space.hamsafar.campaign.score.Zone;

/** Ranks the applicants of a stage, for the board to read and for the record. */
final class Rankings {

    private static final int BY_LOT = 3;
    private static final int ZONE = 7;

    private Rankings() {}

    /** The ranking by the totals of all sheets; empty without scores. */
    static Optional<StageRanking> of(Work work, String stage) {
        StagePolicy policy = work.policy().stage(stage).orElseThrow();
        List<Rating> ratings = work.state().counted(stage).stream()
                .map(score -> new Rating(
                        score.applicant(), score.assessor(), SheetTotal.of(policy.criteria(), score.values())))
                .toList();
        return ratings.isEmpty()
                ? Optional.empty()
                : Optional.of(StageRanking.of(ratings, policy.pass().places()));
    }

    static Outcome answer(Work work, String stage) {
        return of(work, stage)
                .<Outcome>map(ranking -> answer(stage, ranking, Exceptions.told(work, stage)))
                .orElseGet(() -> Outcome.Invalid.of("stage " + stage + " has no scores"));
    }

    private static Outcome answer(String stage, StageRanking ranking, List<Map<String, Object>> exceptions) {
        List<String> lines = lines(ranking);
        exceptions.forEach(one -> lines.add("exception: " + one.get("applicant") + " in place of "
                + one.get("inPlaceOf") + ", by " + one.get("member") + ": " + one.get("reason")));
        Map<String, Object> data = data(stage, ranking);
        data.put("exceptions", exceptions);
        return Outcome.Done.answer(new Answer(lines, data));
    }

    private static List<String> lines(StageRanking ranking) {
        List<String> lines = new ArrayList<>();
        lines.add("rank  interval     zone  raw    calibrated        applicant");
        for (Ranked one : ranking.ranked()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%4d  %4d to %4d  %-4s  %.3f  %.3f ± %.3f  %s",
                    one.rank(),
                    one.bestRank(),
                    one.worstRank(),
                    one.zone().word(),
                    one.score().raw(),
                    one.score().calibrated(),
                    one.score().sd(),
                    one.score().applicant()));
        }
        lines.add("agreement (Krippendorff's alpha): "
                + (ranking.alpha().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", ranking.alpha().getAsDouble())
                        : "cannot be told"));
        for (AssessorEffect one : ranking.calibration().assessors()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "assessor %s: strictness %+.3f ± %.3f, spread %.2f ± %.2f, %d sheets",
                    one.assessor(),
                    one.strictness(),
                    one.strictnessSd(),
                    one.spread(),
                    one.spreadSd(),
                    one.ratings()));
        }
        ranking.outliers()
                .forEach(one -> lines.add(String.format(
                        Locale.ROOT,
                        "second look: %s gave %s %.3f, %.3f was to be expected",
                        one.rating().assessor(),
                        one.rating().applicant(),
                        one.rating().value(),
                        one.expected())));
        ranking.drifts()
                .forEach(one -> lines.add(String.format(
                        Locale.ROOT, "second look: %s drifted by %+.3f over the stage", one.assessor(), one.change())));
        return lines;
    }

    private static Map<String, Object> data(String stage, StageRanking ranking) {
        var data = new LinkedHashMap<String, Object>();
        data.put("stage", stage);
        ranking.alpha().ifPresent(alpha -> data.put("alpha", alpha));
        data.put("isConverged", ranking.calibration().isConverged());
        data.put("ranking", ranking.ranked().stream().map(Rankings::data).toList());
        data.put("assessors", ranking.calibration().assessors());
        data.put("outliers", ranking.outliers());
        data.put("drifts", ranking.drifts());
        return data;
    }

    private static Map<String, Object> data(Ranked one) {
        var row = new LinkedHashMap<String, Object>();
        row.put("applicant", one.score().applicant());
        row.put("rank", one.rank());
        row.put("bestRank", one.bestRank());
        row.put("worstRank", one.worstRank());
        row.put("zone", one.zone().word());
        row.put("raw", one.score().raw());
        row.put("calibrated", one.score().calibrated());
        row.put("sd", one.score().sd());
        return row;
    }

    /** How many stand where scores cannot tell, and how many were equal at a border that a lot drew. */
    record Border(int grey, int byLot) {}

    /** Counts the border of a decision in what it stands on. */
    static Border border(Work work, Segment ranking) {
        var counts = new int[2];
        SegmentRows.read(work.segments().open(ranking), cells -> {
            counts[0] += cells.get(ZONE).equals(Zone.GREY.word()) ? 1 : 0;
            counts[1] += cells.get(BY_LOT).equals("true") ? 1 : 0;
        });
        return new Border(counts[0], counts[1]);
    }

    /** Keeps what a decision stands on. */
    static Segment write(Work work, String stage, List<Verdict> verdicts) {
        return work.segments().write("decision-" + stage + ".csv", out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(
                    "applicant",
                    "outcome",
                    "reason",
                    "lot",
                    "rank",
                    "bestRank",
                    "worstRank",
                    "zone",
                    "raw",
                    "calibrated");
            for (Verdict verdict : verdicts) {
                Ranked one = verdict.ranked();
                csv.writeRecord(
                        one.score().applicant(),
                        verdict.outcome().word(),
                        verdict.reason(),
                        String.valueOf(verdict.byLot()),
                        String.valueOf(one.rank()),
                        String.valueOf(one.bestRank()),
                        String.valueOf(one.worstRank()),
                        one.zone().word(),
                        String.format(Locale.ROOT, "%.4f", one.score().raw()),
                        String.format(Locale.ROOT, "%.4f", one.score().calibrated()));
            }
            csv.flush();
            return verdicts.size();
        });
    }
}

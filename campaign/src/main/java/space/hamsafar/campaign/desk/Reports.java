package space.hamsafar.campaign.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import space.hamsafar.campaign.fairness.FairnessTable;
import space.hamsafar.campaign.fairness.ScoreGap;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.campaign.policy.FieldPolicy;
import space.hamsafar.campaign.policy.StagePolicy;
import space.hamsafar.campaign.report.CampaignReport;
import space.hamsafar.campaign.report.Language;
import space.hamsafar.campaign.report.ReportPage;
import space.hamsafar.campaign.score.CalibratedScore;
import space.hamsafar.campaign.score.Calibration;
import space.hamsafar.campaign.state.BoardState;
import space.hamsafar.campaign.store.StoreException;

/** Counts a campaign and writes its pages. */
final class Reports {
    /** Fields that tell groups apart; the day of birth gives the age band. */
    private static final List<String> KINDS = List.of("sex", "birthDate", "region", "language");

    private static final int BAND_YEARS = 5;

    private final Work work;
    private final List<Set<String>> reached = new ArrayList<>();
    private final List<String> stages = new ArrayList<>();
    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();
    private int applications;

    private Reports(Work work) {
        this.work = work;
    }

    static Outcome write(Work work, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Outcome.Invalid.of(folder + " is a file: name a folder for the pages");
        }
        CampaignReport report = new Reports(work).report();
        List<String> files = new ArrayList<>();
        for (Language language : Language.values()) {
            files.add(put(work, folder, "report-" + language.code(), ReportPage.internal(report, language)));
            files.add(put(work, folder, "public-" + language.code(), ReportPage.published(report, language)));
        }
        return Outcome.Done.answer(new Answer(files, Map.of("files", files, "funnel", report.funnel())));
    }

    private static String put(Work work, Path folder, String name, String page) {
        Path file = folder.resolve(name + ".html");
        if (!work.dryRun()) {
            try {
                Files.createDirectories(folder);
                Path part = folder.resolve(name + ".html.part");
                Files.writeString(part, page);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException fault) {
                throw new StoreException("cannot write " + file, fault);
            }
        }
        return file.toString();
    }

    private CampaignReport report() {
        read();
        reach();
        return new CampaignReport(
                work.policy().hash(),
                LocalDate.ofInstant(work.at(), ZoneOffset.UTC),
                funnel(),
                calendar(),
                KINDS.stream().filter(this::isDeclared).map(this::table).toList(),
                gaps(),
                tests(),
                choices());
    }

    /** The group of each applicant, for each kind of groups that the application asks for; none of who was forgotten. */
    private void read() {
        List<String> fields =
                work.policy().fields().stream().map(FieldPolicy::id).toList();
        int id = fields.indexOf("id");
        KINDS.stream().filter(fields::contains).forEach(kind -> groups.put(kind, new TreeMap<>()));
        Map<String, List<String>> cells = new HashMap<>();
        work.applications()
                .cells(row -> cells.put(
                        row.get(id),
                        groups.keySet().stream()
                                .map(kind -> group(kind, row.get(fields.indexOf(kind))))
                                .toList()));
        List<String> kinds = List.copyOf(groups.keySet());
        for (String one : work.applications().ids()) {
            applications++;
            for (int i = 0; i < kinds.size(); i++) {
                List<String> known = cells.get(one);
                groups.getOrDefault(kinds.get(i), Map.of()).put(one, known == null ? "" : known.get(i));
            }
        }
    }

    private String group(String kind, String value) {
        if (!kind.equals("birthDate") || value.isEmpty()) {
            return value;
        }
        try {
            int age = Period.between(LocalDate.parse(value), work.policy().referenceDay())
                    .getYears();
            int from = Math.floorDiv(age, BAND_YEARS) * BAND_YEARS;
            return from + "–" + (from + BAND_YEARS - 1);
        } catch (DateTimeParseException fault) {
            return "";
        }
    }

    /** Who passed the screening, and each stage that was released. */
    private void reach() {
        Set<String> failed = Screened.failed(work).keySet();
        Set<String> superseded = Screened.superseded(work);
        if (work.state().screened().isPresent() && !groups.isEmpty()) {
            stages.add(CampaignPolicy.APPLICATION);
            Set<String> eligible =
                    new TreeSet<>(groups.values().iterator().next().keySet());
            eligible.removeAll(failed);
            eligible.removeAll(superseded);
            reached.add(eligible);
        }
        for (StagePolicy stage : work.policy().stages()) {
            work.state().board().passed(stage.id()).ifPresent(passed -> {
                stages.add(stage.id());
                reached.add(passed);
            });
        }
    }

    private List<CampaignReport.Step> funnel() {
        List<CampaignReport.Step> steps = new ArrayList<>();
        int entered = applications;
        int known = 0;
        for (String stage : work.policy().stageIds()) {
            boolean isKnown = known < stages.size() && stages.get(known).equals(stage);
            int passed = isKnown ? reached.get(known).size() : -1;
            if (isKnown) {
                known++;
            }
            steps.add(new CampaignReport.Step(stage, title(stage), entered, passed));
            entered = passed;
        }
        return steps;
    }

    private String title(String stage) {
        return work.policy().stage(stage).map(StagePolicy::title).orElse(stage);
    }

    private List<CampaignReport.Days> calendar() {
        List<CampaignReport.Days> days = new ArrayList<>();
        days.add(new CampaignReport.Days(
                CampaignPolicy.APPLICATION,
                CampaignPolicy.APPLICATION,
                work.policy().opens(),
                work.policy().closes(),
                0));
        work.policy()
                .stages()
                .forEach(stage -> days.add(new CampaignReport.Days(
                        stage.id(), stage.title(), stage.opens(), stage.closes(), stage.appealDays())));
        return days;
    }

    private List<CampaignReport.Tests> tests() {
        List<CampaignReport.Tests> tests = new ArrayList<>();
        for (StagePolicy stage : work.policy().stages()) {
            List<CampaignReport.TestSlot> slots = TestDays.slots(work, stage.id()).stream()
                    .map(slot -> new CampaignReport.TestSlot(
                            slot.station(),
                            slot.start(),
                            slot.end(),
                            slot.applicants().size()))
                    .toList();
            if (!slots.isEmpty()) {
                tests.add(new CampaignReport.Tests(
                        stage.id(),
                        stage.title(),
                        TestDays.zone(stage),
                        work.state().mendings(stage.id()),
                        stage.tests().stations().stream()
                                .map(station -> new CampaignReport.Station(station.id(), station.title()))
                                .toList(),
                        slots));
            }
        }
        return tests;
    }

    private List<CampaignReport.Choice> choices() {
        BoardState board = work.state().board();
        List<CampaignReport.Choice> choices = new ArrayList<>();
        for (StagePolicy stage : work.policy().stages()) {
            if (board.released(stage.id()).isPresent()) {
                Rankings.Border border = board.decision(stage.id())
                        .map(decision -> Rankings.border(work, decision.ranking()))
                        .orElseThrow();
                choices.add(new CampaignReport.Choice(
                        stage.id(),
                        stage.title(),
                        border.grey(),
                        border.byLot(),
                        board.exceptions(stage.id()).size()));
            }
        }
        return choices;
    }

    private boolean isDeclared(String kind) {
        return !stages.isEmpty() && groups.containsKey(kind);
    }

    private FairnessTable table(String kind) {
        List<space.hamsafar.campaign.fairness.Outcome> outcomes = new ArrayList<>();
        groups.getOrDefault(kind, Map.of()).forEach((id, group) -> {
            int passed = 0;
            while (passed < reached.size() && reached.get(passed).contains(id)) {
                passed++;
            }
            outcomes.add(new space.hamsafar.campaign.fairness.Outcome(group, passed));
        });
        return FairnessTable.of(kind.equals("birthDate") ? "age" : kind, stages, outcomes);
    }

    /** Calibrated scores of the first stage by language of the test, each language against the next. */
    private List<ScoreGap> gaps() {
        Map<String, String> languages = groups.getOrDefault("language", Map.of());
        String first = work.policy().stages().getFirst().id();
        Map<String, List<Double>> scores = new TreeMap<>();
        boolean isOver = work.state().board().released(first).isPresent();
        if (isOver) {
            Rankings.of(work, first).ifPresent(ranking -> {
                Calibration calibration = ranking.calibration();
                for (CalibratedScore one : calibration.scores()) {
                    String language = languages.getOrDefault(one.applicant(), "");
                    if (!language.isEmpty()) {
                        scores.computeIfAbsent(language, _ -> new ArrayList<>()).add(one.calibrated());
                    }
                }
            });
        }
        List<String> enough = scores.keySet().stream()
                .filter(language -> scores.getOrDefault(language, List.of()).size() >= ReportPage.LEAST_PUBLISHED)
                .toList();
        List<ScoreGap> gaps = new ArrayList<>();
        for (int i = 1; i < enough.size(); i++) {
            gaps.add(ScoreGap.between(
                    enough.getFirst(),
                    values(scores, enough.getFirst()),
                    enough.get(i),
                    values(scores, enough.get(i))));
        }
        return gaps;
    }

    private static double[] values(Map<String, List<Double>> scores, String language) {
        return scores.getOrDefault(language, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}

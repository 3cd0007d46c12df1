package space.hamsafar.exchange.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingPlan;

class WeekSheetTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @Test
    void theWeekBeginsOnMondayAndHasATableForEachTrainee() {
        String page = page(Language.EN);
        assertThat(page).contains("Week of training from 2026-03-02 to 2026-03-08");
        assertThat(page.split("<section>", -1)).hasSize(3);
        assertThat(page).contains("2026-03-08").doesNotContain("2026-03-09");
        assertThat(page).contains("Theory, part A", "08:30–10:30");
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsInItsLanguageAndDirection(Language language) {
        assertThat(page(language))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\">");
    }

    @Test
    void thePageOfEveryTraineeTellsItsWeek() {
        var sections = page(Language.EN).split("<section>", -1);
        assertThat(sections[1]).contains("Week of training from 2026-03-02 to 2026-03-08");
        assertThat(sections[2]).contains("Week of training from 2026-03-02 to 2026-03-08");
    }

    @Test
    void aSessionOverDaysTellsWhichDayItIs() {
        var plan = SamplePlan.plan().training();
        var first = plan.sessions().stream()
                .filter(session -> session.start().isAfter(Instant.parse("2026-03-02T00:00:00Z")))
                .findFirst()
                .orElseThrow();
        var long3 = new Session(
                first.unit(),
                first.number(),
                first.trainees(),
                first.instructors(),
                first.support(),
                first.positions(),
                first.facility(),
                first.start(),
                first.start().plus(Duration.ofDays(2)));
        var changed = new TrainingPlan(
                plan.firstDay(),
                plan.lastDay(),
                List.of(long3),
                plan.readiness(),
                plan.unplaced(),
                plan.lowerBoundDay());
        var monday = LocalDate.ofInstant(first.start(), ZoneId.of("Asia/Shanghai"));

        String page = WeekSheet.page(SampleProgramme.programme(), changed, monday, Language.EN);

        assertThat(page).contains("day 1 of 3", "day 2 of 3", "day 3 of 3");
    }

    @Test
    void aDayWithoutSessionsIsFree() {
        assertThat(page(Language.EN)).contains("<p>free</p>");
    }

    private static String page(Language language) {
        return WeekSheet.page(SampleProgramme.programme(), SamplePlan.plan().training(), THURSDAY, language);
    }
}

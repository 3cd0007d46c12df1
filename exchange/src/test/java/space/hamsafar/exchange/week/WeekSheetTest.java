package space.hamsafar.exchange.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;

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
    void aDayWithoutSessionsIsFree() {
        assertThat(page(Language.EN)).contains("<p>free</p>");
    }

    private static String page(Language language) {
        return WeekSheet.page(SampleProgramme.programme(), SamplePlan.plan().training(), THURSDAY, language);
    }
}

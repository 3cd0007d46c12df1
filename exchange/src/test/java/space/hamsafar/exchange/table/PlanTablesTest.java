package space.hamsafar.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.ProgrammePlan;

final class PlanTablesTest {
    private static final ProgrammePlan PLAN = SamplePlan.plan();
    private static final Titles TITLES = Titles.of(SampleProgramme.programme());

    @Test
    void timelineHasARowForEachPersonOfEachEntry() {
        var rows = rows(PlanTables.timeline(PLAN.flight().timeline(), TITLES));
        assertThat(rows)
                .hasSize(PLAN.flight().timeline().stream()
                        .mapToInt(entry -> entry.crew().size())
                        .sum());
        assertThat(rows.getFirst().getFields())
                .startsWith(
                        "2026-10-12T12:17:32Z", "2026-10-12T13:17:32Z", "2026-10-12 20:17", "2026-10-12 17:17", "60")
                .contains("prime", "Amina Qureshi", "docking");
    }

    @Test
    void eligibilityTellsEveryApplicantTheReasons() {
        var rows = rows(PlanTables.eligibility(PLAN.selection()));
        assertThat(rows).hasSize(4000);
        assertThat(rows.get(0).getFields())
                .containsExactly(
                        "A-0001",
                        "no",
                        "age; experience",
                        "Age must be 30 to 45; At least 3 years of work in the field");
        assertThat(rows.get(11).getFields()).containsExactly("A-0012", "yes", "", "");
    }

    @Test
    void trainingHasARowForEachSession() {
        var rows = rows(PlanTables.training(PLAN.training().sessions(), TITLES));
        assertThat(rows).hasSize(PLAN.training().sessions().size());
        assertThat(rows.getFirst().getField("trainees")).isEqualTo("Amina Qureshi; Bilal Siddiqui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void textThatLooksLikeAFormulaIsDisarmed(String text) {
        var rows = rows(new Table("a", "b").row(text, -1).text());
        assertThat(rows.getFirst().getFields()).containsExactly("'" + text, "-1");
    }

    @Test
    void quotesCommasAndLineBreaksSurvive() {
        String text = "a \"b\", c\r\nd";
        assertThat(rows(new Table("a").row(text).text()).getFirst().getField(0)).isEqualTo(text);
        assertThat(new Table("a", "b").row("x", 1).text()).isEqualTo("a,b\r\nx,1\r\n");
    }

    @Test
    void rowOfAnotherWidthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("a").row("x", "y"));
    }

    private static List<NamedCsvRecord> rows(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}

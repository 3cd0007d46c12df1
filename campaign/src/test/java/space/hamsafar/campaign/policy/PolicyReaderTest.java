package space.hamsafar.campaign.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.hamsafar.programme.source.Problem;

class PolicyReaderTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "pakistan-china");

    @TempDir
    private Path folder;

    @Test
    void rulesOfTheExampleAreInOrder() {
        assertThat(PolicyReader.read(EXAMPLE)).isInstanceOfSatisfying(PolicyReading.Read.class, read -> {
            CampaignPolicy policy = read.policy();
            assertThat(policy.stageIds()).containsExactly("application", "preliminary", "secondary", "final");
            assertThat(policy.stages()).allSatisfy(stage -> {
                assertThat(stage.criteria()).isNotEmpty();
                assertThat(stage.sees()).doesNotContain("name", "sex", "birthDate", "region", "email");
                assertThat(stage.site()).isNotEmpty();
            });
            assertThat(policy.before("final")).isEqualTo("secondary");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'agency: suparco, roles: [secretary]', 'agency: suparko, roles: [secretary]', did you mean 'suparco'",
        "'sees: [field, experienceYears, language]', 'sees: [field, experienceYear, language]', did you mean 'experienceYears'",
        "'id: li.min,', 'id: n.akhtar,', second time",
        "'stage: secondary', 'stage: preliminary', 'give rules for each'",
        "'- {id: heightCm,', '- {id: height,', rule height-men",
        "'kind: country', 'kind: land', 'kind'",
        "'most: 7, commentAtMost: 2', 'most: 0, commentAtMost: 2', the scale must rise",
        "'closes: 2026-02-06', 'closes: 2025-02-06', before 'opens'"
    })
    void mistakeIsToldWithItsPlaceAndRemedy(String right, String wrong, String told) throws IOException {
        for (String name : List.of("programme.yaml", "selection.yaml", "campaign.yaml")) {
            String text = Files.readString(EXAMPLE.resolve(name));
            Files.writeString(folder.resolve(name), text.replace(right, wrong));
        }

        assertThat(PolicyReader.read(folder))
                .isInstanceOfSatisfying(
                        PolicyReading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::toString)
                                .anySatisfy(line -> assertThat(line).contains("campaign.yaml:", told)));
    }
}

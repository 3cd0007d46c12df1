package space.hamsafar.exchange.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {
    private static final Labels LABELS = Labels.load();

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeysAndNoEmptyText(Language language) {
        assertThat(LABELS.texts(language).keySet())
                .isEqualTo(LABELS.texts(Language.EN).keySet())
                .hasSizeGreaterThan(150);
        assertThat(LABELS.texts(language).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFillsTheSamePlaces(Language language) {
        LABELS.texts(Language.EN)
                .forEach((key, english) ->
                        assertThat(places(LABELS.of(key).in(language))).as(key).isEqualTo(places(english)));
    }

    @Test
    void chineseAndUrduAreWrittenInTheirScripts() {
        LABELS.texts(Language.ZH)
                .forEach((key, text) -> assertThat(isNeutral(key) || text.matches("(?s).*\\p{IsHan}.*"))
                        .as("%s: %s", key, text)
                        .isTrue());
        LABELS.texts(Language.UR)
                .forEach((key, text) -> assertThat(isNeutral(key) || text.matches("(?s).*\\p{IsArabic}.*"))
                        .as("%s: %s", key, text)
                        .isTrue());
    }

    @Test
    void urduUsesUrduLettersNotArabicLookAlikes() {
        assertThat(LABELS.texts(Language.UR).values())
                .noneMatch(text -> text.matches("(?s).*[\\u064A\\u0643\\u0647].*"));
    }

    @Test
    void argumentsAreFilledInAndIsolatedFromRightToLeft() {
        Label label = LABELS.of("in.beijing", "2026-10-12 17:17");
        assertThat(label.en()).isEqualTo("2026-10-12 17:17 Beijing");
        assertThat(label.ur()).contains("\u20682026-10-12 17:17\u2069");
    }

    @Test
    void missingKeyIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LABELS.of("no.such"))
                .withMessageContaining("no.such");
        assertThat(LABELS.orElse("no.such", "text")).isEqualTo(Label.same("text"));
    }

    @Test
    void labelEscapesMarkup() {
        assertThat(new Label("<b>", "&", "\"'").html()).contains("&lt;b&gt;", "&amp;", "&#34;&#39;");
        assertThat(Label.same("<script>").html()).isEqualTo("<bdi>&lt;script&gt;</bdi>");
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() {
        assertThat(Markup.escape("a\0b\u0001c\ud800d\ufffe")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd");
    }

    private static boolean isNeutral(String key) {
        return List.of("time.utc", "column.band", "of", "tile.ready-on").contains(key);
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}

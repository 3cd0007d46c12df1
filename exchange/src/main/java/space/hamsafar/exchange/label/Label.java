package space.hamsafar.exchange.label;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A text in each language. As page content it is a {@code span} for each language, of which the style sheet shows one;
 * a text that is the same in all languages is written once, isolated from the direction of what is around it.
 *
 * @param en English
 * @param zh Chinese
 * @param ur Urdu
 */
public record Label(String en, String zh, String ur) implements Content {
    /** A text of the programme, which is the same whatever language the page is read in. */
    public static Label same(String text) {
        return new Label(text, text, text);
    }

    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
            case UR -> ur;
        };
    }

    /** Whether all languages have the same text. */
    public boolean isSame() {
        return en.equals(zh) && en.equals(ur);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html());
    }

    /** The text as HTML. */
    public String html() {
        if (isSame()) {
            return "<bdi>" + Markup.escape(en) + "</bdi>";
        }
        StringBuilder html = new StringBuilder();
        for (Language language : Language.values()) {
            html.append("<span class=\"t-")
                    .append(language.code())
                    .append("\" lang=\"")
                    .append(language.code())
                    .append("\" dir=\"")
                    .append(language.direction())
                    .append("\">")
                    .append(Markup.escape(in(language)))
                    .append("</span>");
        }
        return html.toString();
    }
}

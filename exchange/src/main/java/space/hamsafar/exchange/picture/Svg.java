package space.hamsafar.exchange.picture;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.exchange.label.Language;
import space.hamsafar.exchange.label.Markup;

/** An SVG drawing that grows shape by shape; lengths are CSS pixels. Not thread-safe. */
public final class Svg implements Content {
    private final String id;
    private final StringBuilder body = new StringBuilder(4096);

    /**
     * A drawing.
     *
     * @param id unique in the page; ids of its title and description are made from it
     * @param width of the drawing
     * @param height of the drawing
     * @param title what it shows
     * @param description what is to be seen in it, in a sentence
     */
    Svg(String id, int width, int height, Label title, Label description) {
        this.id = id;
        String size = width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height;
        body.append("<svg id=\"%1$s\" class=\"picture\" role=\"img\" width=\"%2$s\"".formatted(id, size));
        body.append(" aria-labelledby=\"%1$s-title %1$s-desc\" xmlns=\"http://www.w3.org/2000/svg\">".formatted(id));
        body.append("<title id=\"%s-title\"%s</title>".formatted(id, translated(title)));
        body.append("<desc id=\"%s-desc\"%s</desc>".formatted(id, translated(description)));
    }

    /** English as content, the other languages as attributes from which the page's script takes them. */
    private static String translated(Label label) {
        return " data-en=\"%1$s\" data-zh=\"%2$s\" data-ur=\"%3$s\">%1$s"
                .formatted(Markup.escape(label.en()), Markup.escape(label.zh()), Markup.escape(label.ur()));
    }

    Svg rect(double x, double y, double width, double height, String style) {
        body.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        body.append("\" width=\"")
                .append(number(Math.max(0.5, width)))
                .append("\" height=\"")
                .append(number(height));
        body.append("\" class=\"").append(style).append("\"/>");
        return this;
    }

    /** A rectangle with a text that a mouse resting on it shows. */
    Svg rect(double x, double y, double width, double height, String style, String hint) {
        rect(x, y, width, height, style);
        body.setLength(body.length() - 2);
        body.append("><title>").append(Markup.escape(hint)).append("</title></rect>");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        body.append("<path d=\"M")
                .append(number(x1))
                .append(' ')
                .append(number(y1))
                .append('L');
        body.append(number(x2))
                .append(' ')
                .append(number(y2))
                .append("\" class=\"")
                .append(style)
                .append("\"/>");
        return this;
    }

    Svg path(String commands, String style) {
        body.append("<path d=\"")
                .append(commands)
                .append("\" class=\"")
                .append(style)
                .append("\"/>");
        return this;
    }

    Svg circle(double x, double y, double radius, String style) {
        body.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        body.append("\" r=\"")
                .append(number(radius))
                .append("\" class=\"")
                .append(style)
                .append("\"/>");
        return this;
    }

    Svg diamond(double x, double y, double radius, String style) {
        String r = number(radius);
        String top = number(x) + " " + number(y - radius);
        return path("M%2$sl%1$s %1$s -%1$s %1$s -%1$s -%1$sz".formatted(r, top), style);
    }

    Svg text(double x, double y, String text, String style) {
        if (text.isEmpty()) {
            return this;
        }
        body.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        body.append("\" class=\"")
                .append(style)
                .append("\">")
                .append(Markup.escape(text))
                .append("</text>");
        return this;
    }

    Svg text(double x, double y, Label label, String style) {
        if (label.isSame()) {
            return text(x, y, label.en(), style);
        }
        for (Language language : Language.values()) {
            text(x, y, label.in(language), style + " t-" + language.code());
        }
        return this;
    }

    Svg open(String attributes) {
        body.append("<g ").append(attributes).append('>');
        return this;
    }

    Svg close() {
        body.append("</g>");
        return this;
    }

    /** Name of the drawing, unique in the page. */
    public String id() {
        return id;
    }

    /** The whole markup. */
    public String markup() {
        return body + "</svg>";
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup());
    }

    /** A length with at most one digit after the point. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long whole = tenths / 10;
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 && whole == 0 ? "-" : "";
        return rest == 0 ? Long.toString(whole) : sign + whole + "." + rest;
    }
}

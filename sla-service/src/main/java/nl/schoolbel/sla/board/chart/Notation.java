package nl.schoolbel.sla.board.chart;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import nl.schoolbel.sla.board.page.PageWords;

/** Writes numbers and moments as people here write them, in Dutch or English, in Dutch time. */
public final class Notation {

    /** Where there is too little to say. */
    public static final String NOTHING = "–";

    private static final double SECONDS_OF_HOUR = 3600;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int CENTS = 100;

    private final Locale locale;

    public Notation(Locale locale) {
        this.locale = locale.getLanguage().equals("nl") ? Locale.forLanguageTag("nl-NL") : Locale.UK;
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Templates do not widen numbers. */
    public String count(int number) {
        return count((long) number);
    }

    /** @param percent 0 to 100; {@code null} gives {@link #NOTHING} */
    public String percent(Double percent) {
        return percent == null ? NOTHING : decimal(percent) + " %";
    }

    /** Service time in hours and minutes, rounded to the minute. */
    public String time(Double seconds) {
        if (seconds == null) {
            return NOTHING;
        }
        long minutes = Math.round(seconds / MINUTES_OF_HOUR);
        String hour = locale.getLanguage().equals("nl") ? " u " : " h ";
        return minutes < MINUTES_OF_HOUR
                ? minutes + " min"
                : count(minutes / MINUTES_OF_HOUR) + hour + minutes % MINUTES_OF_HOUR + " min";
    }

    /** As {@link #time}, of whole seconds. */
    public String seconds(Long seconds) {
        return time(seconds == null ? null : seconds.doubleValue());
    }

    /** Money of the bestuur. */
    public String money(Long cents) {
        if (cents == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(cents / (double) CENTS);
    }

    /** @param month such as {@code 2026-11} */
    public String month(String month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(YearMonth.parse(month));
    }

    /** Short, for the axis of a chart. */
    public String shortMonth(String month) {
        return DateTimeFormatter.ofPattern("LLL uu", locale).format(YearMonth.parse(month));
    }

    public String moment(Instant at) {
        return at == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale).format(at.atZone(PageWords.ZONE));
    }

    /** A value of a chart. */
    public String number(Double value, Unit unit) {
        if (value == null) {
            return NOTHING;
        }
        return switch (unit) {
            case COUNT -> decimal(value);
            case PERCENT -> percent(value);
            case HOURS -> time(value * SECONDS_OF_HOUR);
        };
    }

    /** At most one digit behind the comma. */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Seconds as the hours that a chart shows, to the minute; {@code null} stays {@code null}. */
    public static Double hours(Double seconds) {
        return seconds == null ? null : Math.round(seconds / MINUTES_OF_HOUR) / (double) MINUTES_OF_HOUR;
    }
}

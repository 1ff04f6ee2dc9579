package nl.schoolbel.knowledge.searching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void whatWasFoundIsMarked() {
        assertThat(Marked.html("een \uE000quiz\uE001 maken")).isEqualTo("een <mark>quiz</mark> maken");
    }

    @Test
    void everythingElseIsText() {
        assertThat(Marked.html("<b onclick='x'>\uE000a\uE001</b> & \"q\""))
                .isEqualTo("&lt;b onclick=&#39;x&#39;&gt;<mark>a</mark>&lt;/b&gt; &amp; &quot;q&quot;");
    }

    @Test
    void bracketsThatWereSetAsideComeBackAsText() {
        assertThat(Marked.html("\uE002script\uE003")).isEqualTo("&lt;script&gt;");
    }

    @Test
    void marksAreClosedAndNeverNested() {
        assertThat(Marked.html("\uE001a\uE000b\uE000c")).isEqualTo("a<mark>bc</mark>");
    }
}

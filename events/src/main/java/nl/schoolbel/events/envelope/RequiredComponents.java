package nl.schoolbel.events.envelope;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

/** Tells Jackson that a component of a {@link Fact} must be there and not null, unless it is {@link MayBeAbsent}. */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (annotated instanceof AnnotatedMember member
                && Fact.class.isAssignableFrom(member.getDeclaringClass())
                && !member.hasAnnotation(MayBeAbsent.class)) {
            return JsonSetter.Value.forValueNulls(Nulls.FAIL);
        }
        return JsonSetter.Value.empty();
    }
}

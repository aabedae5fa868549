<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AddPanel</name>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail, for Moodle grades only</source>
        <translation>Correo, solo para las notas de Moodle</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Número de personal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Añadir al equipo</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>ArrivalsPanel</name>
    <message>
        <source>Work that came in</source>
        <translation>Trabajo recibido</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Archivos incorporados</translation>
    </message>
    <message>
        <source>Stop after this file</source>
        <translation>Parar después de este archivo</translation>
    </message>
    <message>
        <source>Trust all of them</source>
        <translation>Confiar en todos</translation>
    </message>
    <message>
        <source>And %1 more, as above.</source>
        <translation>Y %1 más, como los de arriba.</translation>
    </message>
    <message>
        <source>Nobody here has sent work before. Say whose it is, and it is taken in.</source>
        <translation>Nadie de aquí había enviado trabajo antes. Di de quién es, y se recoge.</translation>
    </message>
    <message>
        <source>%1 of %2 files brought something new.</source>
        <translation>%1 de %2 archivos traían algo nuevo.</translation>
    </message>
    <message>
        <source>You stopped before the others; take them in any time.</source>
        <translation>Paraste antes de los demás; puedes incorporarlos cuando quieras.</translation>
    </message>
    <message>
        <source>Their key is %1. Settings on their computer show the same one.</source>
        <translation>Su clave es %1. En los Ajustes de su ordenador se ve la misma.</translation>
    </message>
    <message>
        <source>It is %1 from the team</source>
        <translation>Es %1, del equipo</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Añadir como alguien nuevo</translation>
    </message>
</context>
<context>
    <name>AssignPanel</name>
    <message>
        <source>Ask them to do something</source>
        <translation>Pídeles que hagan algo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <translation>Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>A scene is done once it is settled or left safely in these days, a path once all its steps are. Tell them yourself: nothing is sent to their computers.</source>
        <translation>Una escena está hecha cuando se resuelve o se deja de forma segura en esos días; un itinerario, cuando lo están todos sus pasos. Díselo tú: a sus ordenadores no se envía nada.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Path: %1</source>
        <translation>Itinerario: %1</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>Calm</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Cediendo</translation>
    </message>
    <message>
        <source>Tense</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Furious</source>
        <translation>Furia</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Take the call</source>
        <translation>Coge la llamada</translation>
    </message>
    <message>
        <source>Look up and say hello</source>
        <translation>Levanta la vista y saluda</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abre el chat</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Abre el mensaje</translation>
    </message>
    <message>
        <source>Walk over</source>
        <translation>Acércate</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Before the call</source>
        <translation>Antes de la llamada</translation>
    </message>
    <message>
        <source>You can</source>
        <translation>Puedes</translation>
    </message>
    <message>
        <source>You can’t</source>
        <translation>No puedes</translation>
    </message>
    <message>
        <source>What this desk can and cannot do</source>
        <translation>Qué puede hacer este puesto y qué no</translation>
    </message>
    <message>
        <source>Any moment can be rewound and tried again. Leaving keeps your place.</source>
        <translation>Cualquier momento se puede rebobinar y repetir. Si sales, se guarda tu sitio.</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo suave</translation>
    </message>
    <message>
        <source>Nobody gets loud or sharp; their words and pace still say how they feel.</source>
        <translation>Nadie levanta la voz ni se pone cortante; sus palabras y su ritmo siguen diciendo cómo se siente.</translation>
    </message>
    <message>
        <source>{channel} · level {level}</source>
        <translation>{channel} · nivel {level}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Your promises</source>
        <translation>Tus promesas</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Getting in touch when you said counts, even with no news. Where a customer has a scene for it, they are there again on the day; any other you tick yourself.</source>
        <translation>Ponerte en contacto cuando dijiste cuenta, aunque no haya novedades. Si el cliente tiene una escena para ello, ese día vuelve a estar ahí; las demás las marcas tú.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you. A promise made in a call appears here.</source>
        <translation>Nadie te está esperando. Aquí aparece lo que prometas en una llamada.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>A customer no longer in the library</source>
        <translation>Un cliente que ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Para {when}</translation>
    </message>
    <message>
        <source>Due {when}, from “{scene}”</source>
        <translation>Para {when}, de «{scene}»</translation>
    </message>
    <message>
        <source>Not yet after all</source>
        <translation>En realidad, todavía no</translation>
    </message>
    <message>
        <source>Get in touch now</source>
        <translation>Ponte en contacto ahora</translation>
    </message>
    <message>
        <source>I got in touch</source>
        <translation>Ya me puse en contacto</translation>
    </message>
    <message>
        <source>I said there is no news yet</source>
        <translation>Dije que aún no hay novedades</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>After it was nearly forgotten</source>
        <translation>Cuando casi se había olvidado</translation>
    </message>
    <message>
        <source>Told what could not be done</source>
        <translation>Se dijo lo que no podía hacerse</translation>
    </message>
    <message>
        <source>On time, with no news</source>
        <translation>A tiempo, sin novedades</translation>
    </message>
</context>
<context>
    <name>CallSection</name>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>Show what customers say</source>
        <translation>Mostrar lo que dicen los clientes</translation>
    </message>
    <message>
        <source>Off hides the words until you ask for them.</source>
        <translation>Si está apagado, las palabras se ocultan hasta que las pidas.</translation>
    </message>
    <message>
        <source>Explain each reply</source>
        <translation>Explicar cada respuesta</translation>
    </message>
    <message>
        <source>After each reply, which of your words moved which feeling. Off keeps it for the end.</source>
        <translation>Tras cada respuesta, cuáles de tus palabras movieron qué sentimiento. Si está apagado, se deja para el final.</translation>
    </message>
    <message>
        <source>Your own reply first</source>
        <translation>Primero tu propia respuesta</translation>
    </message>
    <message>
        <source>From level 2 on, written replies show once you have thought of one.</source>
        <translation>Desde el nivel 2, las respuestas escritas aparecen cuando ya has pensado una.</translation>
    </message>
    <message>
        <source>Bring back what you learnt</source>
        <translation>Repasar lo aprendido</translation>
    </message>
    <message>
        <source>A few short things a day, before they fade. Off keeps what you have and asks nothing.</source>
        <translation>Unas pocas cosas breves al día, antes de que se borren. Si está apagado, se conserva lo que tienes y no se pide nada.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Under each method</source>
        <translation>Según cada método</translation>
    </message>
    <message>
        <source>Your notes are kept.</source>
        <translation>Tus notas están guardadas.</translation>
    </message>
    <message>
        <source>, tried again</source>
        <translation>, repetida</translation>
    </message>
    <message>
        <source>, following up</source>
        <translation>, de seguimiento</translation>
    </message>
    <message>
        <source>one turn</source>
        <translation>un turno</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} turnos</translation>
    </message>
</context>
<context>
    <name>CallsCard</name>
    <message>
        <source>Your calls</source>
        <translation>Tus llamadas</translation>
    </message>
    <message>
        <source>one call of a scene no longer in the library.</source>
        <translation>una llamada de una escena que ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>{count} calls of scenes no longer in the library.</source>
        <translation>{count} llamadas de escenas que ya no están en la biblioteca.</translation>
    </message>
    <message>
        <source>See all {known} calls</source>
        <translation>Ver las {known} llamadas</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Find a customer, a trade, a word</source>
        <translation>Busca un cliente, un oficio, una palabra</translation>
    </message>
    <message>
        <source>Choose who to meet. You can leave any time and carry on where you were.</source>
        <translation>Elige con quién hablar. Puedes salir cuando quieras y seguir donde estabas.</translation>
    </message>
    <message>
        <source>Calls for which method</source>
        <translation>Llamadas para qué método</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Cualquier método</translation>
    </message>
    <message>
        <source>Where the customer is</source>
        <translation>Dónde está el cliente</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier sitio</translation>
    </message>
    <message>
        <source>Nobody here is like that. Try fewer words, or anywhere.</source>
        <translation>Aquí no hay nadie así. Prueba con menos palabras o en cualquier sitio.</translation>
    </message>
    <message>
        <source>There is nobody to meet here yet.</source>
        <translation>Aquí todavía no hay nadie con quien hablar.</translation>
    </message>
    <message>
        <source>Show {0} more</source>
        <translation>Mostrar {0} más</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>What this is for.</source>
        <translation>Para qué sirve.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Done on {day}, {count} things; revision {revision} of the path.</source>
        <translation>Hecho el {day}, {count} cosas; revisión {revision} del itinerario.</translation>
    </message>
    <message>
        <source>Done from {first} to {last}, {count} things; revision {revision} of the path.</source>
        <translation>Hecho del {first} al {last}, {count} cosas; revisión {revision} del itinerario.</translation>
    </message>
    <message>
        <source>Lesson read on {day}.</source>
        <translation>Lección leída el {day}.</translation>
    </message>
    <message>
        <source>level {level} of 5</source>
        <translation>nivel {level} de 5</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>con palabras propias</translation>
    </message>
    <message>
        <source>from written replies</source>
        <translation>con respuestas escritas</translation>
    </message>
    <message>
        <source>This says what was done in Evenkeel, when, and at which level. It is a record of practice, not a measure of how somebody deals with customers at work.</source>
        <translation>Esto dice qué se hizo en Evenkeel, cuándo y a qué nivel. Es constancia de práctica, no una medida de cómo trata alguien a los clientes en su trabajo.</translation>
    </message>
    <message>
        <source>the customer came round</source>
        <translation>el cliente se calmó</translation>
    </message>
    <message>
        <source>partly settled</source>
        <translation>resuelta en parte</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>taken further</source>
        <translation>llevada más arriba</translation>
    </message>
    <message>
        <source>the customer left</source>
        <translation>el cliente se fue</translation>
    </message>
    <message>
        <source>left safely</source>
        <translation>se dejó de forma segura</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>Back to the paths</source>
        <translation>Volver a los itinerarios</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>On the phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>In a chat</source>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Coge la llamada</translation>
    </message>
    <message>
        <source>Look up and say hello</source>
        <translation>Levanta la vista y saluda</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abre el chat</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Abre el mensaje</translation>
    </message>
    <message>
        <source>Walk over</source>
        <translation>Acércate</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llama a {name}</translation>
    </message>
    <message>
        <source>Speak to {name}</source>
        <translation>Habla con {name}</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribe a {name}</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>Vuelve con {name}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>up {amount}</source>
        <translation>sube {amount}</translation>
    </message>
    <message>
        <source>down {amount}</source>
        <translation>baja {amount}</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>No calls of yours.</source>
        <translation>Ninguna llamada tuya.</translation>
    </message>
    <message>
        <source>{calls} of yours, {answers}, the last on {day}.</source>
        <translation>{calls} tuyas, {answers}, la última el {day}.</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} respuestas</translation>
    </message>
</context>
<context>
    <name>CopiesPart</name>
    <message>
        <source>Look through the copies…</source>
        <translation>Ver las copias…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Show the other {count}</source>
        <translation>Mostrar las otras {count}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare the copy from {when}</source>
        <translation>Comparar la copia del {when}</translation>
    </message>
    <message>
        <source>Damaged; it cannot be put back.</source>
        <translation>Dañada; no se puede recuperar.</translation>
    </message>
    <message>
        <source>In use until then. {note}</source>
        <translation>En uso hasta entonces. {note}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Correct what was heard</source>
        <translation>Corregir lo que se entendió</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your name, kept with the correction</source>
        <translation>Tu nombre, que queda con la corrección</translation>
    </message>
    <message>
        <source>Why, for the learner</source>
        <translation>Por qué, para quien aprende</translation>
    </message>
    <message>
        <source>Why, for the learner (may stay empty)</source>
        <translation>Por qué, para quien aprende (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Heard nowhere, but there</source>
        <translation>No se entendió, pero está ahí</translation>
    </message>
    <message>
        <source>It is there too</source>
        <translation>También está ahí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>For a trainer: say what these words really show. What they count for changes; what the customer did stays, and so does the judge’s own word.</source>
        <translation>Para quien forma: di qué muestran de verdad estas palabras. Cambia lo que cuentan; lo que hizo el cliente se queda, y también lo que dijo el evaluador.</translation>
    </message>
    <message>
        <source>The judge heard it.</source>
        <translation>El evaluador lo entendió así.</translation>
    </message>
    <message>
        <source>Corrected by {0}. {1}</source>
        <translation>Corregido por {0}. {1}</translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>In this course</source>
        <translation>En este curso</translation>
    </message>
</context>
<context>
    <name>Crew</name>
    <message>
        <source>Practise the hard calls before they happen.</source>
        <translation>Practica las llamadas difíciles antes de que ocurran.</translation>
    </message>
    <message>
        <source>Hear someone who is upset with you. Answer. See which of your words helped.</source>
        <translation>Escucha a alguien que está enfadado contigo. Responde. Mira cuáles de tus palabras ayudaron.</translation>
    </message>
</context>
<context>
    <name>CustomerLine</name>
    <message>
        <source>The customer, {mood}</source>
        <translation>El cliente, {mood}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Hear this line</source>
        <translation>Oír esta frase</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{hour} in the morning</source>
        <translation>{hour} de la mañana</translation>
    </message>
    <message>
        <source>quarter past {hour} in the morning</source>
        <translation>{hour} y cuarto de la mañana</translation>
    </message>
    <message>
        <source>half past {hour} in the morning</source>
        <translation>{hour} y media de la mañana</translation>
    </message>
    <message>
        <source>quarter to {hour} in the morning</source>
        <translation>{hour} menos cuarto de la mañana</translation>
    </message>
    <message>
        <source>{hour}</source>
        <translation>{hour} de la tarde</translation>
    </message>
    <message>
        <source>quarter past {hour}</source>
        <translation>{hour} y cuarto</translation>
    </message>
    <message>
        <source>half past {hour}</source>
        <translation>{hour} y media</translation>
    </message>
    <message>
        <source>quarter to {hour}</source>
        <translation>{hour} menos cuarto</translation>
    </message>
    <message>
        <source>{hour} in the evening</source>
        <translation>{hour} de la tarde</translation>
    </message>
    <message>
        <source>quarter past {hour} in the evening</source>
        <translation>{hour} y cuarto de la tarde</translation>
    </message>
    <message>
        <source>half past {hour} in the evening</source>
        <translation>{hour} y media de la tarde</translation>
    </message>
    <message>
        <source>quarter to {hour} in the evening</source>
        <translation>{hour} menos cuarto de la tarde</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{hour}:{minute}</source>
        <translation>las {hour}:{minute}</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>{day} by {time}</source>
        <translation>{day} antes de {time}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>on {words}</source>
        <translation>el {words}</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Heat, turn by turn</source>
        <translation>Enfado, turno a turno</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>one turn</source>
        <translation>un turno</translation>
    </message>
    <message>
        <source>{count} turns</source>
        <translation>{count} turnos</translation>
    </message>
</context>
<context>
    <name>DidYouMean</name>
    <message>
        <source>Did you mean</source>
        <translation>¿Querías decir…?</translation>
    </message>
    <message>
        <source>Your words could be taken in more than one way. Choose what you meant, and your own words are what is kept.</source>
        <translation>Tus palabras se pueden entender de más de una manera. Elige lo que querías decir; lo que se guarda son tus propias palabras.</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>¿Querías decir algo de esto?</translation>
    </message>
    <message>
        <source>None of these. Say it as I wrote it</source>
        <translation>Nada de esto. Dilo como lo escribí</translation>
    </message>
    <message>
        <source>Change my words</source>
        <translation>Cambiar mis palabras</translation>
    </message>
    <message>
        <source>“{shown}” Did you mean something like this?</source>
        <translation>«{shown}» ¿Querías decir algo así?</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>Text and display</source>
        <translation>Texto y pantalla</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows together; nothing is cut off.</source>
        <translation>Todo crece a la vez; nada se corta.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Follows your computer unless you choose.</source>
        <translation>Sigue a tu ordenador, salvo que elijas otra cosa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the buttons, the pages and what is said of your replies, from the next start. Lessons and customers speak English.</source>
        <translation>De los botones, las páginas y lo que se dice de tus respuestas, desde el próximo inicio. Las lecciones y los clientes hablan inglés.</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Faces change at once and the sea stands still.</source>
        <translation>Las caras cambian de golpe y el mar se queda quieto.</translation>
    </message>
</context>
<context>
    <name>EarPack</name>
    <message>
        <source>Add what hears you</source>
        <translation>Añadir lo que te oye</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Evenkeel can hear you now. Your next reply may be aloud.</source>
        <translation>Evenkeel ya puede oírte. Tu próxima respuesta puede ser en voz alta.</translation>
    </message>
    <message>
        <source>Evenkeel no longer hears you. Type or pick your replies.</source>
        <translation>Evenkeel ya no te oye. Escribe o elige tus respuestas.</translation>
    </message>
    <message>
        <source>Evenkeel hears you again.</source>
        <translation>Evenkeel vuelve a oírte.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Where they ended</source>
        <translation>Cómo quedaron</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Take this call again</source>
        <translation>Repetir esta llamada</translation>
    </message>
    <message>
        <source>Read it under each method</source>
        <translation>Leerla según cada método</translation>
    </message>
    <message>
        <source>Where {name} ended</source>
        <translation>Cómo quedó {name}</translation>
    </message>
    <message>
        <source>{word}, heat {heat}</source>
        <translation>{word}, enfado {heat}</translation>
    </message>
</context>
<context>
    <name>ExampleStep</name>
    <message>
        <source>A worked example. {premise} {said}</source>
        <translation>Un ejemplo resuelto. {premise} {said}</translation>
    </message>
    <message>
        <source>A worked example</source>
        <translation>Un ejemplo resuelto</translation>
    </message>
    <message>
        <source>How it can go</source>
        <translation>Cómo puede ir</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>(You said nothing.)</source>
        <translation>(No dijiste nada.)</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>Carry on with {first_name}</source>
        <translation>Seguir con {first_name}</translation>
    </message>
    <message>
        <source>Perhaps also {faults}; not sure, so it did not count.</source>
        <translation>Quizá también {faults}; no es seguro, así que no contó.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>One thing</source>
        <translation>Una cosa</translation>
    </message>
    <message>
        <source>Try it this way</source>
        <translation>Prueba así</translation>
    </message>
    <message>
        <source>Your own words, mended</source>
        <translation>Tus propias palabras, retocadas</translation>
    </message>
    <message>
        <source>Instead of {heated}, you could say</source>
        <translation>En vez de {heated}, podrías decir</translation>
    </message>
    <message>
        <source>You could also say</source>
        <translation>También podrías decir</translation>
    </message>
</context>
<context>
    <name>Faded</name>
    <message>
        <source>Yours need not sound like it. See whether yours does what it does.</source>
        <translation>Lo tuyo no tiene que sonar igual. Mira si hace lo que hace esto.</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el todo</translation>
    </message>
</context>
<context>
    <name>FadedStep</name>
    <message>
        <source>Your turn. {ask}</source>
        <translation>Tu turno. {ask}</translation>
    </message>
    <message>
        <source>The same call, with a part left to you</source>
        <translation>La misma llamada, con una parte para ti</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>See how the example put it</source>
        <translation>Ver cómo lo dijo el ejemplo</translation>
    </message>
    <message>
        <source>See the example again</source>
        <translation>Ver otra vez el ejemplo</translation>
    </message>
    <message>
        <source>How the example put it</source>
        <translation>Cómo lo dijo el ejemplo</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Feelings</source>
        <translation>Sentimientos</translation>
    </message>
    <message>
        <source>Heat {heat}</source>
        <translation>Enfado {heat}</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
</context>
<context>
    <name>FillCard</name>
    <message>
        <source>Try it without “{avoided}”. What would they say themselves?</source>
        <translation>Prueba sin «{avoided}». ¿Qué diría la otra persona?</translation>
    </message>
    <message>
        <source>That is {count} words. Up to {words_at_most} are easier to say.</source>
        <translation>Son {count} palabras. Hasta {words_at_most} se dicen mejor.</translation>
    </message>
</context>
<context>
    <name>FillCardStep</name>
    <message>
        <source>Your own card. {ask}</source>
        <translation>Tu propia tarjeta. {ask}</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Tu propia tarjeta</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Tu tarjeta</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>Kept. You can change it and keep it again.</source>
        <translation>Guardada. Puedes cambiarla y guardarla otra vez.</translation>
    </message>
    <message>
        <source>one gap still to fill.</source>
        <translation>un hueco por llenar.</translation>
    </message>
    <message>
        <source>{count} gaps still to fill.</source>
        <translation>{count} huecos por llenar.</translation>
    </message>
    <message>
        <source>Say it aloud once. Does it sound like you?</source>
        <translation>Dilo una vez en voz alta. ¿Suena a ti?</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardada.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>in Settings</source>
        <translation>en Ajustes</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>call with {customer}</source>
        <translation>llamada con {customer}</translation>
    </message>
</context>
<context>
    <name>Fortnight</name>
    <message>
        <source>one turn on {day}</source>
        <translation>un turno el {day}</translation>
    </message>
    <message>
        <source>{count} turns on {day}</source>
        <translation>{count} turnos el {day}</translation>
    </message>
    <message>
        <source>no turns</source>
        <translation>ningún turno</translation>
    </message>
    <message>
        <source>Turns practised in two weeks: {value}</source>
        <translation>Turnos practicados en dos semanas: {value}</translation>
    </message>
</context>
<context>
    <name>FourQuestions</name>
    <message>
        <source>Look back in four questions</source>
        <translation>Mira atrás con cuatro preguntas</translation>
    </message>
    <message>
        <source>Your own notes. What worked is kept on your progress page; nobody else reads it.</source>
        <translation>Tus propias notas. Lo que funcionó se guarda en tu página de progreso; nadie más lo lee.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escríbelo</translation>
    </message>
    <message>
        <source>Turn {number}: “{quote}”</source>
        <translation>Turno {number}: «{quote}»</translation>
    </message>
    <message>
        <source>Keep these notes</source>
        <translation>Guardar estas notas</translation>
    </message>
    <message>
        <source>What did you mean to do?</source>
        <translation>¿Qué querías hacer?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What made the difference?</source>
        <translation>¿Qué marcó la diferencia?</translation>
    </message>
    <message>
        <source>What worked that you would do again?</source>
        <translation>¿Qué funcionó y harías otra vez?</translation>
    </message>
</context>
<context>
    <name>FromMemory</name>
    <message>
        <source>I have said it: show me mine</source>
        <translation>Ya lo he dicho: enséñame la mía</translation>
    </message>
    <message>
        <source>It was there</source>
        <translation>Ahí estaba</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Casi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>You said: “{words}”</source>
        <translation>Dijiste: «{words}»</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Put them in a group</source>
        <translation>Ponlos en un grupo</translation>
    </message>
    <message>
        <source>Group; leave it empty for none</source>
        <translation>Grupo; déjalo vacío si no hay</translation>
    </message>
    <message>
        <source>Put them in it</source>
        <translation>Ponerlos en él</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>never tried</source>
        <translation>nunca probada</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Aprox.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Hace cuatro semanas</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Your skills as a table</source>
        <translation>Tus habilidades en una tabla</translation>
    </message>
    <message>
        <source>{likely:.0f} in 10</source>
        <translation>{likely:.0f} de 10</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f}</source>
        <translation>de {low:.0f} a {high:.0f}</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Your skills</source>
        <translation>Tus habilidades</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>How often you use a skill where it is called for. The upright bar is the estimate, the pill its likely range, the ring where it stood four weeks ago.</source>
        <translation>Con qué frecuencia usas una habilidad cuando hace falta. La barra vertical es la estimación, la cápsula su margen probable, el anillo dónde estaba hace cuatro semanas.</translation>
    </message>
    <message>
        <source>Never tried</source>
        <translation>Nunca probadas</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Mostrar como dibujos</translation>
    </message>
</context>
<context>
    <name>HandInSection</name>
    <message>
        <source>One small file with your finished calls and lessons, for your trainer. It is signed, so that nobody can change it on the way. You carry it: by e-mail, on a stick, or into a shared folder. Sound is never in it.</source>
        <translation>Un archivo pequeño con tus llamadas y lecciones terminadas, para tu formador. Va firmado, para que nadie pueda cambiarlo por el camino. Lo llevas tú: por correo, en una memoria o en una carpeta compartida. Nunca lleva sonido.</translation>
    </message>
    <message>
        <source>Let your own words go along</source>
        <translation>Dejar que vayan también tus propias palabras</translation>
    </message>
    <message>
        <source>Off, your trainer sees which skills you showed, and not what you typed or said. The next file after a change replaces what they have.</source>
        <translation>Si está apagado, tu formador ve qué habilidades mostraste, no lo que escribiste o dijiste. El siguiente archivo tras un cambio sustituye lo que tenga.</translation>
    </message>
    <message>
        <source>Save my work for my trainer…</source>
        <translation>Guardar mi trabajo para mi formador…</translation>
    </message>
    <message>
        <source>Take in what my trainer handed back…</source>
        <translation>Incorporar lo que devolvió mi formador…</translation>
    </message>
    <message>
        <source>Yes, take it in</source>
        <translation>Sí, incorporarlo</translation>
    </message>
    <message>
        <source>Your key is %1. Read it to your trainer when they ask.</source>
        <translation>Tu clave es %1. Léesela a tu formador cuando te la pida.</translation>
    </message>
</context>
<context>
    <name>HeardBy</name>
    <message>
        <source>Words are recognised by</source>
        <translation>Reconoce las palabras</translation>
    </message>
    <message>
        <source>Choose the model’s folder…</source>
        <translation>Elegir la carpeta del modelo…</translation>
    </message>
    <message>
        <source>Evenkeel’s own understands English. If Vosk or PocketSphinx is installed on this computer, it can hear you with a model of yours. “Try the microphone” shows whether it does.</source>
        <translation>El de Evenkeel entiende inglés. Si Vosk o PocketSphinx está instalado en este ordenador, puede oírte con un modelo tuyo. «Probar el micrófono» muestra si lo hace.</translation>
    </message>
    <message>
        <source>No folder chosen yet.</source>
        <translation>Aún no hay carpeta elegida.</translation>
    </message>
    <message>
        <source>Choose the model’s folder</source>
        <translation>Elegir la carpeta del modelo</translation>
    </message>
    <message>
        <source>Evenkeel’s own</source>
        <translation>El de Evenkeel</translation>
    </message>
    <message>
        <source>Vosk, with my model</source>
        <translation>Vosk, con mi modelo</translation>
    </message>
    <message>
        <source>PocketSphinx, with my model</source>
        <translation>PocketSphinx, con mi modelo</translation>
    </message>
</context>
<context>
    <name>HeatChart</name>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Enfado</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Heat, turn by turn</source>
        <translation>Enfado, turno a turno</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
</context>
<context>
    <name>HeatPlot</name>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Turn {number}: heat {heat}, {word}, {change}</source>
        <translation>Turno {number}: enfado {heat}, {word}, {change}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>HeatWedge</name>
    <message>
        <source>Heat</source>
        <translation>Enfado</translation>
    </message>
</context>
<context>
    <name>HeatedCard</name>
    <message>
        <source>What heated</source>
        <translation>Lo que encendió</translation>
    </message>
    <message>
        <source>Nothing has heated anyone so far.</source>
        <translation>Hasta ahora nada ha encendido a nadie.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Carry on with “{title}”</source>
        <translation>Seguir con «{title}»</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>twelve</source>
        <translation>las doce</translation>
    </message>
    <message>
        <source>one</source>
        <translation>la una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>las dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>las tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>las cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>las cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>las seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>las siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>las ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>las nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>las diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>las once</translation>
    </message>
</context>
<context>
    <name>HowYouSaidIt</name>
    <message>
        <source>How you said it</source>
        <translation>Cómo lo dijiste</translation>
    </message>
    <message>
        <source>Play the call with your voice</source>
        <translation>Reproducir la llamada con tu voz</translation>
    </message>
    <message>
        <source>Words and timing, nothing else. Confidence, feelings and accents are never judged, and hesitation sounds are not counted.</source>
        <translation>Palabras y tiempos, nada más. Nunca se juzgan la seguridad, los sentimientos ni el acento, y no se cuentan las muletillas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Over them</source>
        <translation>Encima de la otra voz</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Too little was said to count.</source>
        <translation>Se dijo demasiado poco para contar.</translation>
    </message>
    <message>
        <source>{pace} words a minute.</source>
        <translation>{pace} palabras por minuto.</translation>
    </message>
    <message>
        <source>{pace} words a minute; they spoke at {theirs}.</source>
        <translation>{pace} palabras por minuto; la otra persona hablaba a {theirs}.</translation>
    </message>
    <message>
        <source>Their lines were not heard to the end, so it is not counted.</source>
        <translation>Sus frases no se oyeron hasta el final, así que no se cuenta.</translation>
    </message>
    <message>
        <source>You had {share} % of it.</source>
        <translation>Fue tuyo el {share} %.</translation>
    </message>
    <message>
        <source>None inside a reply.</source>
        <translation>Ninguna dentro de una respuesta.</translation>
    </message>
    <message>
        <source>{count} inside your replies, the longest {longest} s.</source>
        <translation>{count} dentro de tus respuestas, la más larga de {longest} s.</translation>
    </message>
    <message>
        <source>Once, for {seconds} s.</source>
        <translation>Una vez, durante {seconds} s.</translation>
    </message>
    <message>
        <source>{count} times, for {seconds} s in all.</source>
        <translation>{count} veces, {seconds} s en total.</translation>
    </message>
    <message>
        <source>Not told: through loudspeakers the microphone hears them too. With headphones it can be.</source>
        <translation>No se puede decir: con altavoces el micrófono también oye al cliente. Con auriculares, sí.</translation>
    </message>
    <message>
        <source>You let them finish.</source>
        <translation>Les dejaste terminar.</translation>
    </message>
    <message>
        <source>Quiet for this microphone. Closer to it, you are heard more surely.</source>
        <translation>Bajo para este micrófono. Más cerca se te oye con más seguridad.</translation>
    </message>
    <message>
        <source>Loud for this microphone. A little further from it, the sound is clearer.</source>
        <translation>Alto para este micrófono. Un poco más lejos el sonido es más claro.</translation>
    </message>
    <message>
        <source>Fine for this microphone.</source>
        <translation>Bien para este micrófono.</translation>
    </message>
</context>
<context>
    <name>JudgingPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How your words are understood</source>
        <translation>Cómo se entienden tus palabras</translation>
    </message>
    <message>
        <source>What you type or say is read on this computer, by rules and a small network of our own. It describes words, never you. It was measured on {0} replies in {1} situations it had not learnt from; it learnt from {2}.</source>
        <translation>Lo que escribes o dices se lee en este ordenador, con reglas y una pequeña red propia. Describe palabras, nunca a ti. Se midió con {0} respuestas en {1} situaciones de las que no había aprendido; aprendió de {2}.</translation>
    </message>
    <message>
        <source>What we promised ourselves, and what was measured</source>
        <translation>Lo que nos prometimos y lo que se midió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>como mucho {0}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>The better of two replies is found, where only the meaning differs</source>
        <translation>Se encuentra la mejor de dos respuestas, cuando solo cambia el sentido</translation>
    </message>
    <message>
        <source>The better of two replies is found, hard pairs</source>
        <translation>Se encuentra la mejor de dos respuestas, en pares difíciles</translation>
    </message>
    <message>
        <source>Skills found, and rightly; 1 is always (macro F1)</source>
        <translation>Habilidades encontradas, y con acierto; 1 es siempre (macro F1)</translation>
    </message>
    <message>
        <source>Faults found, and rightly; 1 is always (macro F1)</source>
        <translation>Fallos encontrados, y con acierto; 1 es siempre (macro F1)</translation>
    </message>
    <message>
        <source>Points of 100 lost where words are misheard</source>
        <translation>Puntos de 100 que se pierden cuando se oye mal</translation>
    </message>
    <message>
        <source>Recited lines, gibberish or silence that were rewarded</source>
        <translation>Frases recitadas, sinsentidos o silencios que se premiaron</translation>
    </message>
    <message>
        <source>How far a reply’s score moves when it is said in another manner (median)</source>
        <translation>Cuánto cambia la nota de una respuesta dicha de otra manera (mediana)</translation>
    </message>
    <message>
        <source>Typed replies that lead where they should</source>
        <translation>Respuestas escritas que llevan a donde deben</translation>
    </message>
    <message>
        <source>Typed replies that lead somewhere else</source>
        <translation>Respuestas escritas que llevan a otra parte</translation>
    </message>
    <message>
        <source>How far its sureness is off (calibration error)</source>
        <translation>Cuánto se desvía su seguridad (error de calibración)</translation>
    </message>
    <message>
        <source>Thousandths of a second to read ahead while the customer speaks, 95 of 100 within</source>
        <translation>Milésimas de segundo para leer por adelantado mientras habla el cliente, 95 de cada 100</translation>
    </message>
    <message>
        <source>Thousandths of a second for a reply, 95 of 100 within</source>
        <translation>Milésimas de segundo por respuesta, 95 de cada 100 dentro de</translation>
    </message>
    <message>
        <source>Thousandths of a second to get ready</source>
        <translation>Milésimas de segundo para prepararse</translation>
    </message>
    <message>
        <source>Memory it needs, in MB</source>
        <translation>Memoria que necesita, en MB</translation>
    </message>
    <message>
        <source>{what}, of {many}</source>
        <translation>{what}, de {many}</translation>
    </message>
    <message>
        <source>Skill by skill, fault by fault</source>
        <translation>Habilidad por habilidad, desliz por desliz</translation>
    </message>
    <message>
        <source>Of 100 times it is there, how often it is found; of 100 times it is marked, how often a person had marked it too; and how far two people agree with each other, where 1 is always.</source>
        <translation>De 100 veces que está, cuántas se encuentra; de 100 veces que se marca, cuántas lo había marcado también una persona; y cuánto coinciden dos personas, donde 1 es siempre.</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>En las palabras</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>It reads English. Another language is said to be one it cannot judge.</source>
        <translation>Lee inglés. De otro idioma dice que no lo puede juzgar.</translation>
    </message>
    <message>
        <source>It knows what the scene knows, and no more about the case.</source>
        <translation>Sabe lo que sabe la escena, y nada más del caso.</translation>
    </message>
    <message>
        <source>Sarcasm, blame inside a friendly question and changing the subject are hard for people too. Where it only half hears them it says so, and nothing is counted.</source>
        <translation>El sarcasmo, el reproche dentro de una pregunta amable y cambiar de tema también son difíciles para las personas. Donde lo entiende a medias lo dice, y no se cuenta nada.</translation>
    </message>
    <message>
        <source>Tone of voice is not in the words. A flat “fine” and a warm one are the same.</source>
        <translation>El tono de voz no está en las palabras. Un «bien» seco y uno cálido son lo mismo.</translation>
    </message>
    <message>
        <source>It was written and labelled by a small group. If it mishears the way you speak, a trainer can correct it, and what it counts for changes.</source>
        <translation>Lo escribió y etiquetó un grupo pequeño. Si entiende mal tu forma de hablar, un formador puede corregirlo, y cambia lo que cuenta.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>{0}: {1:.1f} MB, {2}. {3}.</source>
        <translation>{0}: {1:.1f} MB, {2}. {3}.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Everything stored about you is saved as %1.</source>
        <translation>Todo lo que se guarda de ti está en %1.</translation>
    </message>
    <message>
        <source>Whoever has that file can read it.</source>
        <translation>Quien tenga ese archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The copy is put back.</source>
        <translation>La copia está recuperada.</translation>
    </message>
    <message>
        <source>What you had before is kept beside it.</source>
        <translation>Lo que tenías antes se guarda al lado.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a ello</translation>
    </message>
    <message>
        <source>Save everything stored about you</source>
        <translation>Guardar todo lo que se guarda de ti</translation>
    </message>
    <message>
        <source>everything-about-me.zip</source>
        <translation>todo-sobre-mi.zip</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>Not every file could be deleted.</source>
        <translation>No se pudieron borrar todos los archivos.</translation>
    </message>
    <message>
        <source>Close other programs, then delete these yourself: {files}</source>
        <translation>Cierra otros programas y luego borra tú estos: {files}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>{day}, after a call</source>
        <translation>{day}, después de una llamada</translation>
    </message>
    <message>
        <source>{day}, your phrase from “{lesson}”</source>
        <translation>{day}, tu frase de «{lesson}»</translation>
    </message>
</context>
<context>
    <name>KeptAloud</name>
    <message>
        <source>Keep what I say aloud</source>
        <translation>Guardar lo que digo en voz alta</translation>
    </message>
    <message>
        <source>Delete the recordings</source>
        <translation>Borrar las grabaciones</translation>
    </message>
    <message>
        <source>The sound of your replies in calls, to hear a call again afterwards. It stays on this computer, goes into no file for anybody, and is deleted when its time is over. A shorter time deletes what is older at once.</source>
        <translation>El sonido de tus respuestas en las llamadas, para volver a oír una llamada después. Se queda en este ordenador, no va en ningún archivo para nadie y se borra cuando pasa su tiempo. Un plazo más corto borra enseguida lo más antiguo.</translation>
    </message>
    <message>
        <source>One reply is kept.</source>
        <translation>Hay una respuesta guardada.</translation>
    </message>
    <message>
        <source>{count} replies are kept.</source>
        <translation>Hay {count} respuestas guardadas.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until I close Evenkeel</source>
        <translation>Hasta cerrar Evenkeel</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Un mes</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>lesson {number} of {rows}</source>
        <translation>lección {number} de {rows}</translation>
    </message>
    <message>
        <source>about 1 minute left</source>
        <translation>queda cerca de 1 minuto</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <translation>quedan unos {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>In a minute</source>
        <translation>En un minuto</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Una lección</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Página PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evenkeel. Practise it once before you need it.</source>
        <translation>Evenkeel. Practícalo una vez antes de necesitarlo.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La tarjeta está guardada.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Demasiado bajo</translation>
    </message>
    <message>
        <source>Good level</source>
        <translation>Buen nivel</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Leave it locked</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>The trainer’s side is locked</source>
        <translation>El lado del formador está cerrado</translation>
    </message>
    <message>
        <source>This keeps colleagues from looking in by chance. It is a courtesy, not a safe: the computer account is what protects the file.</source>
        <translation>Así los compañeros no miran por casualidad. Es una cortesía, no una caja fuerte: lo que protege el archivo es la cuenta del ordenador.</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Loudspeaker</name>
    <message>
        <source>This computer has no loudspeaker or headphones just now.</source>
        <translation>Este ordenador no tiene ahora altavoz ni auriculares.</translation>
    </message>
    <message>
        <source>The loudspeaker stopped in the middle of a line. The next line tries again.</source>
        <translation>El altavoz se paró en mitad de una frase. La siguiente frase lo intenta otra vez.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{titles} · Evenkeel</source>
        <translation>{titles} · Evenkeel</translation>
    </message>
</context>
<context>
    <name>MarkedWords</name>
    <message>
        <source>{number} helped: {words}</source>
        <translation>{number} ayudó: {words}</translation>
    </message>
    <message>
        <source>{number} heated: {words}</source>
        <translation>{number} encendió: {words}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MethodPane</name>
    <message>
        <source>All of it in a minute</source>
        <translation>Todo en un minuto</translation>
    </message>
    <message>
        <source>Save the card to print</source>
        <translation>Guardar la tarjeta para imprimir</translation>
    </message>
    <message>
        <source>Where it comes from: {source}</source>
        <translation>De dónde viene: {source}</translation>
    </message>
    <message>
        <source>Lessons of {title}</source>
        <translation>Lecciones de {title}</translation>
    </message>
    <message>
        <source>Its lessons are not written yet.</source>
        <translation>Sus lecciones aún no están escritas.</translation>
    </message>
    <message>
        <source>Calls for this method</source>
        <translation>Llamadas para este método</translation>
    </message>
    <message>
        <source>{name}, {first} at first. {channel}, about {minutes} minutes.</source>
        <translation>{name}, {first} al principio. {channel}, unos {minutes} minutos.</translation>
    </message>
</context>
<context>
    <name>MethodTiles</name>
    <message>
        <source>They disagree in places.</source>
        <translation>No coinciden en todo.</translation>
    </message>
    <message>
        <source>See where</source>
        <translation>Ver dónde</translation>
    </message>
    <message>
        <source>one method</source>
        <translation>un método</translation>
    </message>
    <message>
        <source>{count} methods</source>
        <translation>{count} métodos</translation>
    </message>
    <message>
        <source>Where the methods disagree, and what to do about it, {done_words}</source>
        <translation>Dónde no coinciden los métodos, y qué hacer con ello, {done_words}</translation>
    </message>
    <message>
        <source>{done} of {lessons}</source>
        <translation>{done} de {lessons}</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
    <message>
        <source>{done} of {lessons} lessons done</source>
        <translation>{done} de {lessons} lecciones hechas</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Five or six minutes each.</source>
        <translation>Cinco o seis minutos cada una.</translation>
    </message>
</context>
<context>
    <name>Microphone</name>
    <message>
        <source>Typing goes on as before, and what you have written is still there.</source>
        <translation>Puedes seguir escribiendo como antes, y lo que has escrito sigue ahí.</translation>
    </message>
    <message>
        <source>This computer has no microphone just now.</source>
        <translation>Este ordenador no tiene ahora micrófono.</translation>
    </message>
    <message>
        <source>This computer does not let Evenkeel use the microphone.</source>
        <translation>Este ordenador no deja que Evenkeel use el micrófono.</translation>
    </message>
    <message>
        <source>Its privacy settings can allow it.</source>
        <translation>Se puede permitir en sus ajustes de privacidad.</translation>
    </message>
    <message>
        <source>The microphone “{name}” could not be opened; perhaps another program holds it.</source>
        <translation>No se pudo abrir el micrófono «{name}»; quizá lo usa otro programa.</translation>
    </message>
    <message>
        <source>The microphone “{name}” was unplugged or stopped.</source>
        <translation>El micrófono «{name}» se desconectó o se paró.</translation>
    </message>
    <message>
        <source>The microphone “{name}” is there but no sound comes from it.</source>
        <translation>El micrófono «{name}» está, pero no llega sonido de él.</translation>
    </message>
    <message>
        <source>The microphone “{name}” sends sound in a way Evenkeel cannot read.</source>
        <translation>El micrófono «{name}» envía el sonido de un modo que Evenkeel no puede leer.</translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Only used while you speak a reply or try it here.</source>
        <translation>Solo se usa mientras dices una respuesta o lo pruebas aquí.</translation>
    </message>
    <message>
        <source>Hands free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>In a call Evenkeel notices when you speak. Off, you hold Space to talk.</source>
        <translation>En una llamada Evenkeel nota cuándo hablas. Si está apagado, mantén Espacio para hablar.</translation>
    </message>
    <message>
        <source>Try the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Oírte</translation>
    </message>
    <message>
        <source>Say a sentence as you would at work, and see whether you are heard.</source>
        <translation>Di una frase como la dirías en el trabajo y mira si se te oye.</translation>
    </message>
    <message>
        <source>Speak now: one sentence, as you would at work.</source>
        <translation>Habla ahora: una frase, como en el trabajo.</translation>
    </message>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>Heard: “{words}”</source>
        <translation>Se oyó: «{words}»</translation>
    </message>
    <message>
        <source>No sound at all comes from it. See whether it is muted, by a switch on it or in the computer’s sound settings, or choose another.</source>
        <translation>No llega ningún sonido. Mira si está silenciado, con un botón suyo o en los ajustes de sonido del ordenador, o elige otro.</translation>
    </message>
    <message>
        <source>It works, but nobody was heard speaking. Try again, a little closer to it.</source>
        <translation>Funciona, pero no se oyó hablar a nadie. Prueba otra vez, un poco más cerca.</translation>
    </message>
    <message>
        <source>You are heard, but very quietly. Come closer, or turn its level up.</source>
        <translation>Se te oye, pero muy bajo. Acércate o sube el nivel.</translation>
    </message>
    <message>
        <source>It is too loud and the sound breaks. Move back, or turn its level down.</source>
        <translation>Está demasiado alto y el sonido se rompe. Aléjate o baja el nivel.</translation>
    </message>
    <message>
        <source>You are heard through a lot of noise. A headset or a quieter corner helps.</source>
        <translation>Se te oye entre mucho ruido. Unos auriculares o un rincón más tranquilo ayudan.</translation>
    </message>
    <message>
        <source>That is fine. You are heard well.</source>
        <translation>Está bien. Se te oye bien.</translation>
    </message>
    <message>
        <source>Hearing you, from a file</source>
        <translation>Que te oiga, desde un archivo</translation>
    </message>
    <message>
        <source>This edition cannot hear you yet. What it needs is in one file of 71 MB, which is checked first; nothing else in a file is ever taken.</source>
        <translation>Esta edición aún no puede oírte. Lo que necesita está en un archivo de 71 MB, que antes se comprueba; nunca se toma otra cosa de un archivo.</translation>
    </message>
    <message>
        <source>Added on this computer account; it takes 78 MB.</source>
        <translation>Añadido en esta cuenta del equipo; ocupa 78 MB.</translation>
    </message>
    <message>
        <source>Checking and adding it: {percent} %.</source>
        <translation>Comprobando y añadiendo: {percent} %.</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Funciona sin conexión. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>There is nothing to practise here yet</source>
        <translation>Aquí todavía no hay nada que practicar</translation>
    </message>
    <message>
        <source>The lessons and scenes that come with Evenkeel were not found. Installing it again puts them back. What you have done is safe.</source>
        <translation>No se encontraron las lecciones y escenas que vienen con Evenkeel. Instalarlo otra vez las devuelve. Lo que has hecho está a salvo.</translation>
    </message>
    <message>
        <source>Next, about a minute</source>
        <translation>Lo siguiente, más o menos un minuto</translation>
    </message>
    <message>
        <source>Next, about {minutes} minutes</source>
        <translation>Lo siguiente, unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Why this one.</source>
        <translation>Por qué esto.</translation>
    </message>
    <message>
        <source>your customer</source>
        <translation>tu cliente</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>Say them again</source>
        <translation>Decirlas otra vez</translation>
    </message>
    <message>
        <source>Carry on with {first}</source>
        <translation>Seguir con {first}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
</context>
<context>
    <name>OneThing</name>
    <message>
        <source>One thing to try</source>
        <translation>Una cosa que probar</translation>
    </message>
    <message>
        <source>Take it again in your own words.</source>
        <translation>Repítela con tus propias palabras.</translation>
    </message>
    <message>
        <source>Nothing you said here heated them. Without the written replies it is the real thing.</source>
        <translation>Nada de lo que dijiste encendió a la otra persona. Sin las respuestas escritas ya es de verdad.</translation>
    </message>
    <message>
        <source>Instead of turn {turn}: “{instead}”</source>
        <translation>En vez del turno {turn}: «{instead}»</translation>
    </message>
    <message>
        <source>See turn {turn}</source>
        <translation>Ver el turno {turn}</translation>
    </message>
</context>
<context>
    <name>OneTry</name>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>Say it now. Let go when you are done.</source>
        <translation>Dilo ahora. Suelta cuando termines.</translation>
    </message>
    <message>
        <source>Writing down the last words…</source>
        <translation>Apuntando las últimas palabras…</translation>
    </message>
    <message>
        <source>Nobody was heard. Try again, closer.</source>
        <translation>No se oyó a nadie. Prueba otra vez, más cerca.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Hay algo en medio</translation>
    </message>
    <message>
        <source>One file of the library could not be used.</source>
        <translation>No se pudo usar un archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>{broken} files of the library could not be used.</source>
        <translation>No se pudieron usar {broken} archivos de la biblioteca.</translation>
    </message>
    <message>
        <source>The rest works. Settings, “What works on this computer”, says which and why.</source>
        <translation>Lo demás funciona. En Ajustes, «Qué funciona en este ordenador» dice cuáles y por qué.</translation>
    </message>
</context>
<context>
    <name>OrderSteps</name>
    <message>
        <source>Move a step with its arrows, drag it, or hold Ctrl and press the up or down key.</source>
        <translation>Mueve un paso con sus flechas, arrástralo, o mantén Ctrl y pulsa la flecha arriba o abajo.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tercero</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>quinto</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sexto</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>séptimo</translation>
    </message>
    <message>
        <source>eighth</source>
        <translation>octavo</translation>
    </message>
</context>
<context>
    <name>OrderStepsStep</name>
    <message>
        <source>Quick check. {ask} {how}</source>
        <translation>Comprobación rápida. {ask} {how}</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Comprobación rápida</translation>
    </message>
    <message>
        <source>See the order</source>
        <translation>Ver el orden</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>{texts}: {target} of {order}</source>
        <translation>{texts}: {target} de {order}</translation>
    </message>
    <message>
        <source>That is the order.</source>
        <translation>Ese es el orden.</translation>
    </message>
    <message>
        <source>{fit} of {all} stand where they go.</source>
        <translation>{fit} de {all} están en su sitio.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <translation>Resuelta en parte</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Went higher up</source>
        <translation>Llegó más arriba</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>You left safely</source>
        <translation>Saliste de forma segura</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>10 in 10</source>
        <translation>10 de 10</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{skill}, week to {day}: {stood}</source>
        <translation>{skill}, semana hasta {day}: {stood}</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Your reply</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Your reply in your own words</source>
        <translation>Tu respuesta con tus propias palabras</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dilo con tus propias palabras</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Show the written replies</source>
        <translation>Mostrar las respuestas escritas</translation>
    </message>
    <message>
        <source>What do you say to {customer}?</source>
        <translation>¿Qué le dices a {customer}?</translation>
    </message>
    <message>
        <source>That is {over} letters more than one reply can hold.</source>
        <translation>Son {over} letras más de las que caben en una respuesta.</translation>
    </message>
    <message>
        <source>Only your words count, not spelling or grammar.</source>
        <translation>Solo cuentan tus palabras, no la ortografía ni la gramática.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Look into a pack</source>
        <translation>Mirar dentro de un paquete</translation>
    </message>
    <message>
        <source>Packs (*{0} *.zip)</source>
        <translation>Paquetes (*{0} *.zip)</translation>
    </message>
    <message>
        <source>The pack could not be read.</source>
        <translation>No se pudo leer el paquete.</translation>
    </message>
    <message>
        <source>Nothing was added. Copy it to this computer and try once more.</source>
        <translation>No se añadió nada. Cópialo a este ordenador e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>{0} is in the library.</source>
        <translation>{0} está en la biblioteca.</translation>
    </message>
    <message>
        <source>{0} is out of the library.</source>
        <translation>{0} está fuera de la biblioteca.</translation>
    </message>
    <message>
        <source>{0} is back in the library.</source>
        <translation>{0} vuelve a estar en la biblioteca.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
</context>
<context>
    <name>PacksSection</name>
    <message>
        <source>Scenes from elsewhere</source>
        <translation>Escenas de otros sitios</translation>
    </message>
    <message>
        <source>Look into a pack…</source>
        <translation>Mirar dentro de un paquete…</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>Añadir un paquete</translation>
    </message>
    <message>
        <source>Customers and scenes somebody else wrote, in one file. It is read and checked first; a pack holds words only and can run nothing.</source>
        <translation>Clientes y escenas que escribió otra persona, en un archivo. Primero se lee y se comprueba; un paquete solo lleva palabras y no puede ejecutar nada.</translation>
    </message>
    <message>
        <source>What is in the pack</source>
        <translation>Qué hay en el paquete</translation>
    </message>
    <message>
        <source>Add it to the library</source>
        <translation>Añadirlo a la biblioteca</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>In the library. Calls you took in it stay if it goes.</source>
        <translation>En la biblioteca. Si se quita, las llamadas que hiciste con él se quedan.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>In it: {0}.</source>
        <translation>Dentro: {0}.</translation>
    </message>
    <message>
        <source>And {0} more. “coach pack check” lists them all.</source>
        <translation>Y {0} más. «coach pack check» los enumera todos.</translation>
    </message>
    <message>
        <source>It cannot be added as it is. Its author can mend it by these lines.</source>
        <translation>No se puede añadir tal como está. Quien lo escribió puede arreglarlo con estas líneas.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>No calls yet. Your first one takes about six minutes.</source>
        <translation>Aún no hay llamadas. La primera dura unos seis minutos.</translation>
    </message>
    <message>
        <source>{done} so far, none in the last two weeks. It is all as you left it.</source>
        <translation>{done} hasta ahora, ninguna en las dos últimas semanas. Todo está como lo dejaste.</translation>
    </message>
    <message>
        <source>{done} in the last two weeks. Nothing is lost while you’re away.</source>
        <translation>{done} en las dos últimas semanas. No se pierde nada mientras no estás.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Evenkeel never goes online. What you answer stays on this computer, where Settings shows all of it and one button deletes it.</source>
        <translation>Evenkeel nunca se conecta. Lo que respondes se queda en este ordenador; en Ajustes se ve todo y un botón lo borra.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go anywhere</source>
        <translation>Ir a cualquier sitio</translation>
    </message>
    <message>
        <source>A place, a lesson, a call, a customer, a setting</source>
        <translation>Un lugar, una lección, una llamada, un cliente, un ajuste</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>Lo que puede ser</translation>
    </message>
    <message>
        <source>Nothing here is like that. Try other letters.</source>
        <translation>Aquí no hay nada así. Prueba con otras letras.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>ir allí</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>quedarse aquí</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back to the team</source>
        <translation>Volver al equipo</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir desde un archivo…</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>Your path</source>
        <translation>Tu itinerario</translation>
    </message>
    <message>
        <source>No path just now</source>
        <translation>Ahora no hay itinerario</translation>
    </message>
    <message>
        <source>A path puts lessons and calls in an order with dates. You can leave it any day.</source>
        <translation>Un itinerario pone lecciones y llamadas en orden y con fechas. Puedes dejarlo cualquier día.</translation>
    </message>
    <message>
        <source>See the paths</source>
        <translation>Ver los itinerarios</translation>
    </message>
    <message>
        <source>{done} of {many} done. Its last day is {last}.</source>
        <translation>{done} de {many} hechos. Su último día es {last}.</translation>
    </message>
    <message>
        <source>{day}: step {number}.</source>
        <translation>{day}: paso {number}.</translation>
    </message>
    <message>
        <source>See its steps and dates</source>
        <translation>Ver sus pasos y fechas</translation>
    </message>
    <message>
        <source>open since {day_words}</source>
        <translation>abierto desde {day_words}</translation>
    </message>
</context>
<context>
    <name>PathsPage</name>
    <message>
        <source>Paths</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Lessons and calls in an order with dates. A day missed moves nothing and costs nothing: the step simply waits.</source>
        <translation>Lecciones y llamadas en orden y con fechas. Saltarse un día no mueve nada y no cuesta nada: el paso simplemente espera.</translation>
    </message>
    <message>
        <source>{steps} steps in {days} days</source>
        <translation>{steps} pasos en {days} días</translation>
    </message>
    <message>
        <source>It is no longer in the library; you follow it as it was.</source>
        <translation>Ya no está en la biblioteca; lo sigues tal como era.</translation>
    </message>
    <message>
        <source>Done on {day}.</source>
        <translation>Hecho el {day}.</translation>
    </message>
    <message>
        <source>See what you did</source>
        <translation>Ver lo que hiciste</translation>
    </message>
    <message>
        <source>Take it again from today</source>
        <translation>Repetirlo desde hoy</translation>
    </message>
    <message>
        <source>Leave this path</source>
        <translation>Dejar este itinerario</translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Empezar hoy</translation>
    </message>
    <message>
        <source>Done {day}</source>
        <translation>Hecho {day}</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>abierto desde {day}</translation>
    </message>
    <message>
        <source>, in your own words</source>
        <translation>, con tus propias palabras</translation>
    </message>
    <message>
        <source>, when the promise is due</source>
        <translation>, cuando toque la promesa</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Find by name or group</source>
        <translation>Buscar por nombre o grupo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>En un atasco</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>No llegó nada</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>A quién mostrar</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Tu gente</translation>
    </message>
    <message>
        <source>Take in work…</source>
        <translation>Incorporar trabajo…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Añadir a alguien…</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>Desde una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>Mirar a una persona</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Aquí no hay nadie.</translation>
    </message>
    <message>
        <source>%1 picked of %2.</source>
        <translation>%1 de %2 elegidos.</translation>
    </message>
    <message>
        <source>%1 shown. Pick one or several to do something with them.</source>
        <translation>Se muestran %1. Elige uno o varios para hacer algo con ellos.</translation>
    </message>
</context>
<context>
    <name>PeopleVoices</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Voice for this person</source>
        <translation>Voz para esta persona</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear this person</source>
        <translation>Oír a esta persona</translation>
    </message>
    <message>
        <source>One person otherwise</source>
        <translation>Una persona de otro modo</translation>
    </message>
    <message>
        <source>Give somebody another voice than everybody else, or leave them silent.</source>
        <translation>Dale a alguien una voz distinta de la de todos, o déjalo sin voz.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>{name} · {word} · heat {heat}</source>
        <translation>{name} · {word} · enfado {heat}</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Nothing has come in yet. Ask them to save their work for you.</source>
        <translation>Aún no ha llegado nada. Pídeles que guarden su trabajo para ti.</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them settled</source>
        <translation>%1 llamadas, %2 resueltas</translation>
    </message>
    <message>
        <source>last came in %1</source>
        <translation>último envío recibido %1</translation>
    </message>
    <message>
        <source>with their own words</source>
        <translation>con sus propias palabras</translation>
    </message>
    <message>
        <source>their own words stay theirs</source>
        <translation>sus propias palabras se quedan con ellos</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Para hablar</translation>
    </message>
    <message>
        <source>No reply of the last calls stands out. Ask what they noticed.</source>
        <translation>Ninguna respuesta de las últimas llamadas destaca. Pregunta qué notaron.</translation>
    </message>
    <message>
        <source>This one helped</source>
        <translation>Esta ayudó</translation>
    </message>
    <message>
        <source>This one cost something</source>
        <translation>Esta costó algo</translation>
    </message>
    <message>
        <source>Their reply was in their own words, which they keep.</source>
        <translation>Su respuesta fue con palabras propias, que se guardan para sí.</translation>
    </message>
    <message>
        <source>Where they are strong</source>
        <translation>Dónde va bien</translation>
    </message>
    <message>
        <source>What went amiss most</source>
        <translation>Lo que más se torció</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Nada hasta ahora.</translation>
    </message>
    <message>
        <source>%1, seen %2 times</source>
        <translation>%1, visto %2 veces</translation>
    </message>
    <message>
        <source>Asked to do</source>
        <translation>Se le ha pedido</translation>
    </message>
    <message>
        <source>%1, by %2: %3 of %4 done</source>
        <translation>%1, antes del %2: %3 de %4 hechos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>En un atasco</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Hand corrections back</source>
        <translation>Devolver correcciones</translation>
    </message>
    <message>
        <source>Scores you changed count here at once. This file carries them back, so that they count at the learner’s too.</source>
        <translation>Lo que cambiaste cuenta aquí enseguida. Este archivo lo devuelve, para que cuente también en el otro ordenador.</translation>
    </message>
    <message>
        <source>Hand corrections back…</source>
        <translation>Devolver correcciones…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <translation>Resuelta en parte</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Went higher up</source>
        <translation>Llegó más arriba</translation>
    </message>
    <message>
        <source>The customer left</source>
        <translation>El cliente se fue</translation>
    </message>
    <message>
        <source>Left by the safe way out</source>
        <translation>Salió por la vía segura</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Lo que hicieron</translation>
    </message>
    <message>
        <source>Score it…</source>
        <translation>Puntuar…</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuar: %1</translation>
    </message>
    <message>
        <source>And %1 earlier ones.</source>
        <translation>Y %1 anteriores.</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Leave the call</source>
        <translation>Salir de la llamada</translation>
    </message>
    <message>
        <source>Rewind a turn</source>
        <translation>Rebobinar un turno</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>turn {turn} of about {about}</source>
        <translation>turno {turn} de unos {about}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How your words are understood</source>
        <translation>Cómo se entienden tus palabras</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source> A report without any of your words was kept.</source>
        <translation> Se guardó un informe sin ninguna de tus palabras.</translation>
    </message>
    <message>
        <source>Something in Evenkeel did not work as it should.</source>
        <translation>Algo en Evenkeel no funcionó como debía.</translation>
    </message>
    <message>
        <source>Try that again. Everything you answered is saved.{where}</source>
        <translation>Inténtalo otra vez. Todo lo que respondiste está guardado.{where}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How you use each skill, seen in your replies. It is for you; nobody else sees it.</source>
        <translation>Cómo usas cada habilidad, visto en tus respuestas. Es para ti; nadie más lo ve.</translation>
    </message>
    <message>
        <source>The last two weeks</source>
        <translation>Las dos últimas semanas</translation>
    </message>
    <message>
        <source>Turns practised, two weeks</source>
        <translation>Turnos practicados, dos semanas</translation>
    </message>
    <message>
        <source>No reply was spoken lately. Spoken ones say here how long and how fast.</source>
        <translation>Últimamente no se dijo ninguna respuesta en voz alta. Aquí dirán cuánto y a qué ritmo.</translation>
    </message>
    <message>
        <source>Lately {replies} replies spoken: {seconds} seconds of talk, about {pace} words a minute.</source>
        <translation>Últimamente {replies} respuestas en voz alta: {seconds} segundos hablando, unas {pace} palabras por minuto.</translation>
    </message>
    <message>
        <source>What worked for you</source>
        <translation>Lo que te funcionó</translation>
    </message>
    <message>
        <source>After a call you can write down what worked. It is kept here, with the phrases you made your own in lessons.</source>
        <translation>Después de una llamada puedes escribir lo que funcionó. Se guarda aquí, con las frases que hiciste tuyas en las lecciones.</translation>
    </message>
    <message>
        <source>Write a call of your own</source>
        <translation>Escribir una llamada tuya</translation>
    </message>
    <message>
        <source>Take your first call</source>
        <translation>Haz tu primera llamada</translation>
    </message>
    <message>
        <source>No calls yet. Your first one takes about six minutes.</source>
        <translation>Aún no hay llamadas. La primera dura unos seis minutos.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>You got back to {name} when you said you would.</source>
        <translation>Volviste a {name} cuando dijiste.</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>Cumplida tarde</translation>
    </message>
    <message>
        <source>You got back to {name} later than you said. You did get back.</source>
        <translation>Volviste a {name} más tarde de lo que dijiste. Pero volviste.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>It had nearly slipped away, and you got back to {name}.</source>
        <translation>Casi se había escapado, y volviste a {name}.</translation>
    </message>
    <message>
        <source>You told {name} what could not be done.</source>
        <translation>Le dijiste a {name} lo que no podía hacerse.</translation>
    </message>
    <message>
        <source>When you promise a customer something, it waits here with its day, and you can keep it.</source>
        <translation>Cuando prometes algo a un cliente, espera aquí con su día, y puedes cumplirlo.</translation>
    </message>
    <message>
        <source>Nobody is waiting for you today. What you promised for another day is on your list.</source>
        <translation>Hoy no te espera nadie. Lo que prometiste para otro día está en tu lista.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierta</translation>
    </message>
    <message>
        <source>{first} is expecting your call {when}.</source>
        <translation>{first} espera tu llamada {when}.</translation>
    </message>
    <message>
        <source>{first} is expecting to hear from you {when}.</source>
        <translation>{first} espera noticias tuyas {when}.</translation>
    </message>
    <message>
        <source>{first} was expecting you {when}. You can still call.</source>
        <translation>{first} te esperaba {when}. Aún puedes llamar.</translation>
    </message>
    <message>
        <source>{first} was expecting to hear from you {when}. You can still get in touch.</source>
        <translation>{first} esperaba noticias tuyas {when}. Aún puedes ponerte en contacto.</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>antes de {time}</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message>
        <source>Promises you made</source>
        <translation>Promesas que hiciste</translation>
    </message>
    <message>
        <source>All your promises, by date</source>
        <translation>Todas tus promesas, por fecha</translation>
    </message>
    <message>
        <source>{known} more under Practise.</source>
        <translation>{known} más en Practicar.</translation>
    </message>
    <message>
        <source>All your promises, {count} open</source>
        <translation>Todas tus promesas, {count} abiertas</translation>
    </message>
    <message>
        <source>You said: {what}.</source>
        <translation>Dijiste: {what}.</translation>
    </message>
</context>
<context>
    <name>RangeRow</name>
    <message>
        <source>never tried</source>
        <translation>nunca probada</translation>
    </message>
    <message>
        <source>from {count} turns</source>
        <translation>con {count} turnos</translation>
    </message>
    <message>
        <source>from one turn</source>
        <translation>con un turno</translation>
    </message>
    <message>
        <source>there’s little to go on yet, {turns}</source>
        <translation>aún hay poco en que basarse, {turns}</translation>
    </message>
    <message>
        <source>about {likely} in 10, likely {low} to {high}, {turns}</source>
        <translation>unas {likely} de 10, probablemente de {low} a {high}, {turns}</translation>
    </message>
    <message>
        <source>, due</source>
        <translation>, toca</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Well supported.</source>
        <translation>Bien respaldado.</translation>
    </message>
    <message>
        <source>Some support.</source>
        <translation>Con cierto respaldo.</translation>
    </message>
    <message>
        <source>Little support so far.</source>
        <translation>Poco respaldo hasta ahora.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>Qué se sabe de ello</translation>
    </message>
    <message>
        <source>checked by {reviewed_by}</source>
        <translation>comprobado por {reviewed_by}</translation>
    </message>
    <message>
        <source>not yet reviewed by anyone else</source>
        <translation>aún sin revisar por nadie más</translation>
    </message>
    <message>
        <source>Written by {written_by}, {checked}.</source>
        <translation>Escrito por {written_by}, {checked}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
</context>
<context>
    <name>ReadingsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One call under each method</source>
        <translation>Una llamada según cada método</translation>
    </message>
    <message>
        <source>under each method</source>
        <translation>según cada método</translation>
    </message>
    <message>
        <source>The same words, read five ways. No method is the right one; see which of their steps you take without thinking, and which you never do.</source>
        <translation>Las mismas palabras, leídas de cinco maneras. Ningún método es el bueno; mira cuáles de sus pasos das sin pensar y cuáles nunca.</translation>
    </message>
    <message>
        <source>{0} of {1} steps</source>
        <translation>{0} de {1} pasos</translation>
    </message>
    <message>
        <source>It went to “{0}” before the first step.</source>
        <translation>Llegó a «{0}» antes del primer paso.</translation>
    </message>
    <message>
        <source>Turn {0}: “{1}”</source>
        <translation>Turno {0}: «{1}»</translation>
    </message>
    <message>
        <source>Turns {0}: “{1}”</source>
        <translation>Turnos {0}: «{1}»</translation>
    </message>
    <message>
        <source>Not in this call</source>
        <translation>No en esta llamada</translation>
    </message>
    <message>
        <source>No method’s steps are in these replies yet</source>
        <translation>En estas respuestas aún no hay pasos de ningún método</translation>
    </message>
    <message>
        <source>Nearest to: {0}</source>
        <translation>Lo más cercano: {0}</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>What would you say?</source>
        <translation>¿Qué dirías?</translation>
    </message>
    <message>
        <source>Say it to yourself, or aloud, before you look. Finding your own words first is what lasts.</source>
        <translation>Dilo para ti, o en voz alta, antes de mirar. Encontrar primero tus propias palabras es lo que dura.</translation>
    </message>
    <message>
        <source>I have one: show the written replies</source>
        <translation>Ya tengo una: mostrar las respuestas escritas</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribirlo</translation>
    </message>
</context>
<context>
    <name>RefresherPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>Una manera de decirlo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Uno atrás</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Take a call with it</source>
        <translation>Usarlo en una llamada</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>en un minuto</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation>Eso fue todo</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Dejar que siga</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>What do you say?</source>
        <translation>¿Qué dices?</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>Your words, as you would say them</source>
        <translation>Tus palabras, como las dirías</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Decirlo</translation>
    </message>
    <message>
        <source>Ctrl and Enter</source>
        <translation>Ctrl e Intro</translation>
    </message>
</context>
<context>
    <name>ReplyButton</name>
    <message>
        <source>{place} of {of}</source>
        <translation>{place} de {of}</translation>
    </message>
</context>
<context>
    <name>ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Itinerario</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Moodle grades</source>
        <translation>Notas de Moodle</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save it as {form}</source>
        <translation>Guardar como {form}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las cuatro últimas semanas</translation>
    </message>
    <message>
        <source>The last 52 weeks</source>
        <translation>Las 52 últimas semanas</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Any path or scene</source>
        <translation>Cualquier itinerario o escena</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Todas las habilidades</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Nada en estos días.</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Practice report</source>
        <translation>Informe de práctica</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>El informe está guardado como %1.</translation>
    </message>
    <message>
        <source>The report is saved in %1 files beside %2.</source>
        <translation>El informe está guardado en %1 archivos junto a %2.</translation>
    </message>
    <message>
        <source>Making %1.</source>
        <translation>Haciendo %1.</translation>
    </message>
    <message>
        <source>No report was saved. The figures on screen are as they were.</source>
        <translation>No se guardó ningún informe. Las cifras en pantalla están como estaban.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>Una manera de decirlo</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Eso fue todo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>“{heard}” could be any of these. Say a number, or its words.</source>
        <translation>«{heard}» podría ser cualquiera de estas. Di un número, o sus palabras.</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
    <message>
        <source>{at} of {many}</source>
        <translation>{at} de {many}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>{name}, in “{scene}”</source>
        <translation>{name}, en «{scene}»</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>The reply to mend</source>
        <translation>La respuesta por arreglar</translation>
    </message>
    <message>
        <source>That was all for today. Each comes back before it begins to fade.</source>
        <translation>Eso es todo por hoy. Cada cosa vuelve antes de que empiece a olvidarse.</translation>
    </message>
    <message>
        <source>Nothing has come back just now. What you learn and use in calls returns here.</source>
        <translation>Ahora mismo no vuelve nada. Lo que aprendas y uses en las llamadas vuelve aquí.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Kept. It comes back when it is due.</source>
        <translation>Guardada. Vuelve cuando toque.</translation>
    </message>
    <message>
        <source>That does it. {skill}: it is there in your words.</source>
        <translation>Eso es. {skill}: está en tus palabras.</translation>
    </message>
    <message>
        <source>Nearly. Part of it is there, and something else gets in its way.</source>
        <translation>Casi. Una parte está, y otra cosa se pone en medio.</translation>
    </message>
    <message>
        <source>Not yet. Look for this: {present}</source>
        <translation>Todavía no. Busca esto: {present}</translation>
    </message>
    <message>
        <source>Say the phrase you made in “{lesson}”, aloud or to yourself.</source>
        <translation>Di la frase que hiciste en «{lesson}», en voz alta o para ti.</translation>
    </message>
    <message>
        <source>Which of these is {skill}?</source>
        <translation>¿Cuál de estas es {skill}?</translation>
    </message>
    <message>
        <source>Mend this reply by {skill}.</source>
        <translation>Arregla esta respuesta con esto: {skill}.</translation>
    </message>
    <message>
        <source>Answer by {skill}.</source>
        <translation>Responde con esto: {skill}.</translation>
    </message>
    <message>
        <source>Mend anything that was misheard. Enter sends it; Space says it again.</source>
        <translation>Corrige lo que se oyó mal. Intro lo envía; Espacio lo dice otra vez.</translation>
    </message>
    <message>
        <source>This may not be what you said. Mend it, or say it again a little slower.</source>
        <translation>Puede que no sea lo que dijiste. Corrígelo, o dilo otra vez un poco más despacio.</translation>
    </message>
</context>
<context>
    <name>SayAloud</name>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>From key words</source>
        <translation>Con palabras clave</translation>
    </message>
    <message>
        <source>Without looking</source>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>What you see while you say it</source>
        <translation>Lo que ves mientras la dices</translation>
    </message>
    <message>
        <source>Hear it said</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>You said: “{words}”</source>
        <translation>Dijiste: «{words}»</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>{pace} words a minute.</source>
        <translation>{pace} palabras por minuto.</translation>
    </message>
    <message>
        <source>{pace} words a minute; the line runs at {theirs}.</source>
        <translation>{pace} palabras por minuto; la frase va a {theirs}.</translation>
    </message>
</context>
<context>
    <name>SayItStep</name>
    <message>
        <source>Say it yourself. {ask} They say: {customer}</source>
        <translation>Dilo tú. {ask} Te dicen: {customer}</translation>
    </message>
    <message>
        <source>Say it yourself, {part} of {many}</source>
        <translation>Dilo tú, {part} de {many}</translation>
    </message>
    <message>
        <source>Say it yourself</source>
        <translation>Dilo tú</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>See one way to say it</source>
        <translation>Ver una manera de decirlo</translation>
    </message>
    <message>
        <source>One way to say it</source>
        <translation>Una manera de decirlo</translation>
    </message>
    <message>
        <source>One way of many. Hold yours against it.</source>
        <translation>Una manera entre muchas. Compara la tuya.</translation>
    </message>
    <message>
        <source>If yours has less:</source>
        <translation>Si a la tuya le falta:</translation>
    </message>
    <message>
        <source>One thing to add.</source>
        <translation>Una cosa que añadir.</translation>
    </message>
    <message>
        <source>One way to say it: {words}</source>
        <translation>Una manera de decirlo: {words}</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>{name}, {band}, heat {heat}</source>
        <translation>{name}, {band}, enfado {heat}</translation>
    </message>
</context>
<context>
    <name>SceneCard</name>
    <message>
        <source>Good to start with</source>
        <translation>Buena para empezar</translation>
    </message>
    <message>
        <source>A hard one</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>A very hard one</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>{channel}, about {minutes} minutes, {band} at first.</source>
        <translation>{channel}, unos {minutes} minutos, {band} al principio.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Look back at the last time: {title}</source>
        <translation>Mirar atrás a la última vez: {title}</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
    <message>
        <source>Your scores are kept and counted.</source>
        <translation>Tus puntuaciones están guardadas y cuentan.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Hand corrections back</source>
        <translation>Devolver correcciones</translation>
    </message>
    <message>
        <source>The corrections are saved as %1. Hand that file to them.</source>
        <translation>Las correcciones están guardadas como %1. Dales ese archivo.</translation>
    </message>
</context>
<context>
    <name>ScoringPanel</name>
    <message>
        <source>Score this call</source>
        <translation>Puntuar esta llamada</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuar: %1</translation>
    </message>
    <message>
        <source>Say what each reply really shows. It counts here at once, and at the learner’s when you hand it back. What the customer did stays. Two trainers can score the same call, each under their name, to see how far they agree.</source>
        <translation>Di qué muestra de verdad cada respuesta. Cuenta aquí enseguida, y en el otro ordenador cuando lo devuelvas. Lo que hizo el cliente se queda. Dos formadores pueden puntuar la misma llamada, cada cual con su nombre, para ver cuánto coinciden.</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Puntuado por</translation>
    </message>
    <message>
        <source>Keep these scores</source>
        <translation>Guardar estas puntuaciones</translation>
    </message>
    <message>
        <source>kappa cannot be said, since all are alike</source>
        <translation>kappa no se puede decir, porque todo es igual</translation>
    </message>
    <message>
        <source>kappa %1</source>
        <translation>kappa %1</translation>
    </message>
    <message>
        <source>%1 and %2 say the same of %3 of %4 findings, %5.</source>
        <translation>%1 y %2 dicen lo mismo de %3 de %4 hallazgos, %5.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Your work is saved as %1. Hand it to your trainer as you like.</source>
        <translation>Tu trabajo está guardado como %1. Dáselo a tu formador como quieras.</translation>
    </message>
    <message>
        <source>Save your work</source>
        <translation>Guardar tu trabajo</translation>
    </message>
    <message>
        <source>Progress files (*.evenkeel)</source>
        <translation>Archivos de progreso (*.evenkeel)</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation>Incorporar correcciones</translation>
    </message>
    <message>
        <source>This is the first file from %1, key %2. Is that your trainer?</source>
        <translation>Es el primer archivo de %1, clave %2. ¿Es tu formador?</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 corrections from your trainer count from now on.</source>
        <translation>%1 correcciones de tu formador cuentan desde ahora.</translation>
    </message>
    <message>
        <source>That passcode is too short, so it was not kept.</source>
        <translation>Esa clave es demasiado corta, así que no se guardó.</translation>
    </message>
    <message>
        <source>Give four characters or more, or none.</source>
        <translation>Pon cuatro caracteres o más, o ninguno.</translation>
    </message>
    <message>
        <source>The passcode is set.</source>
        <translation>La clave está puesta.</translation>
    </message>
    <message>
        <source>There is no passcode now.</source>
        <translation>Ahora no hay clave.</translation>
    </message>
    <message>
        <source>%1 arrived.</source>
        <translation>Llegaron %1.</translation>
    </message>
    <message>
        <source>What did not arrive waits here and is never sent twice.</source>
        <translation>Lo que no llegó espera aquí y nunca se envía dos veces.</translation>
    </message>
    <message>
        <source>Sending what is new to the Learning Record Store.</source>
        <translation>Enviando lo nuevo al Learning Record Store.</translation>
    </message>
    <message>
        <source>%1 sent, %2 waiting, %3 refused.</source>
        <translation>%1 enviados, %2 en espera, %3 rechazados.</translation>
    </message>
    <message>
        <source>Hand in your work</source>
        <translation>Entregar tu trabajo</translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation>Para formadores</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>What the spreadsheet would change</source>
        <translation>Lo que cambiaría la hoja de cálculo</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 as they are. Nothing has changed yet.</source>
        <translation>%1: %2 nuevas, %3 cambiadas, %4 como están. Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Hacer estos cambios</translation>
    </message>
    <message>
        <source>Leave the team as it is</source>
        <translation>Dejar el equipo como está</translation>
    </message>
    <message>
        <source>What cannot be used as it is</source>
        <translation>Lo que no se puede usar tal cual</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>To the next thing; with Shift to the one before</source>
        <translation>A lo siguiente; con Mayús, a lo anterior</translation>
    </message>
    <message>
        <source>Press what has the ring around it</source>
        <translation>Pulsar lo que tiene el anillo alrededor</translation>
    </message>
    <message>
        <source>Out of a lesson or a call; it is saved</source>
        <translation>Salir de una lección o una llamada; queda guardada</translation>
    </message>
    <message>
        <source>Today, Lessons, Practise, Progress, Settings, Team</source>
        <translation>Hoy, Lecciones, Practicar, Progreso, Ajustes, Equipo</translation>
    </message>
    <message>
        <source>Anywhere by a few letters: a lesson, a call, a customer, a setting</source>
        <translation>A cualquier sitio con unas letras: una lección, una llamada, un cliente, un ajuste</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>En una lección</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Pasar al siguiente paso</translation>
    </message>
    <message>
        <source>On and back, also while writing</source>
        <translation>Adelante y atrás, también mientras escribes</translation>
    </message>
    <message>
        <source>Pick an answer</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Pick a part of a reply</source>
        <translation>Elegir una parte de una respuesta</translation>
    </message>
    <message>
        <source>Move a step when putting steps in order</source>
        <translation>Mover un paso al ordenar los pasos</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En una llamada</translation>
    </message>
    <message>
        <source>Pick a reply</source>
        <translation>Elegir una respuesta</translation>
    </message>
    <message>
        <source>Walk through the replies</source>
        <translation>Recorrer las respuestas</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>Talk, while it is held or until pressed again</source>
        <translation>Hablar, mientras se mantiene o hasta pulsar otra vez</translation>
    </message>
    <message>
        <source>Type it in your own words</source>
        <translation>Escribirlo con tus propias palabras</translation>
    </message>
    <message>
        <source>Send it, or start a line</source>
        <translation>Enviarlo, o empezar una línea</translation>
    </message>
    <message>
        <source>Hear the customer again</source>
        <translation>Oír otra vez al cliente</translation>
    </message>
    <message>
        <source>Hear it slower</source>
        <translation>Oírlo más despacio</translation>
    </message>
    <message>
        <source>Try the last turn another way</source>
        <translation>Probar el último turno de otro modo</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>Turn by turn through the curve</source>
        <translation>Turno a turno por la curva</translation>
    </message>
    <message>
        <source>Open the turn, or try it again</source>
        <translation>Abrir el turno, o repetirlo</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything here can be done without a mouse.</source>
        <translation>Aquí todo se puede hacer sin ratón.</translation>
    </message>
</context>
<context>
    <name>SingleChoice</name>
    <message>
        <source>Change your answer any time.</source>
        <translation>Cambia tu respuesta cuando quieras.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sí.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Esta no.</translation>
    </message>
</context>
<context>
    <name>SingleChoiceStep</name>
    <message>
        <source>Quick check. {ask}</source>
        <translation>Comprobación rápida. {ask}</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Comprobación rápida</translation>
    </message>
</context>
<context>
    <name>SkillCard</name>
    <message>
        <source>One skill over time</source>
        <translation>Una habilidad a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Choose a week to see the turns it came from.</source>
        <translation>Elige una semana para ver los turnos de los que salió.</translation>
    </message>
    <message>
        <source>Turns of the week to {day}</source>
        <translation>Turnos de la semana hasta {day}</translation>
    </message>
    <message>
        <source>No turn of the week to {day} called for it.</source>
        <translation>Ningún turno de la semana hasta {day} la pedía.</translation>
    </message>
    <message>
        <source>A scene no longer in the library</source>
        <translation>Una escena que ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>you used it</source>
        <translation>la usaste</translation>
    </message>
    <message>
        <source>it would have served</source>
        <translation>habría servido</translation>
    </message>
    <message>
        <source>{title}, turn {turn}: {shown}</source>
        <translation>{title}, turno {turn}: {shown}</translation>
    </message>
</context>
<context>
    <name>Skills</name>
    <message>
        <source>in your one call</source>
        <translation>en tu única llamada</translation>
    </message>
    <message>
        <source>in {in_calls} of your {calls} calls</source>
        <translation>en {in_calls} de tus {calls} llamadas</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Getting the microphone ready…</source>
        <translation>Preparando el micrófono…</translation>
    </message>
    <message>
        <source>“{heard}” could be any of these, or none.</source>
        <translation>«{heard}» podría ser cualquiera de estas, o ninguna.</translation>
    </message>
    <message>
        <source>Listening. Let go of Space when you have finished, or press it again.</source>
        <translation>Escuchando. Suelta Espacio cuando termines, o púlsalo otra vez.</translation>
    </message>
    <message>
        <source>Writing down the last words…</source>
        <translation>Anotando las últimas palabras…</translation>
    </message>
    <message>
        <source>Listening. Pause when you have finished.</source>
        <translation>Escuchando. Haz una pausa cuando termines.</translation>
    </message>
    <message>
        <source>Nobody was heard.</source>
        <translation>No se oyó a nadie.</translation>
    </message>
    <message>
        <source>Say the number of what you meant, its words, or “none of these”.</source>
        <translation>Di el número de lo que querías decir, sus palabras, o «ninguna de estas».</translation>
    </message>
    <message>
        <source>The sound is kept for the time you chose.</source>
        <translation>El sonido se guarda durante el tiempo que elegiste.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se graba nada.</translation>
    </message>
    <message>
        <source>Just speak; Evenkeel notices.</source>
        <translation>Habla sin más; Evenkeel lo nota.</translation>
    </message>
    <message>
        <source>Hold Space while you speak, or press it once.</source>
        <translation>Mantén Espacio mientras hablas, o púlsalo una vez.</translation>
    </message>
    <message>
        <source>Mend anything that was misheard. Enter sends it; speak to say it again.</source>
        <translation>Arregla lo que se oyera mal. Intro lo envía; habla para decirlo otra vez.</translation>
    </message>
    <message>
        <source>Mend anything that was misheard. Enter sends it; Space says it again.</source>
        <translation>Arregla lo que se oyera mal. Intro lo envía; Espacio lo dice otra vez.</translation>
    </message>
    <message>
        <source>Ten minutes is the most one reply can hold. This is what was heard so far.</source>
        <translation>Diez minutos es lo más que cabe en una respuesta. Esto es lo que se oyó hasta ahora.</translation>
    </message>
    <message>
        <source>This may not be what you said. Mend it, or say it again a little slower.</source>
        <translation>Puede que no sea lo que dijiste. Arréglalo, o dilo otra vez un poco más despacio.</translation>
    </message>
    <message>
        <source>{name} was still talking.</source>
        <translation>{name} aún estaba hablando.</translation>
    </message>
    <message>
        <source>It is sent in a moment. Press any key to change it first.</source>
        <translation>Se envía en un momento. Pulsa cualquier tecla para cambiarlo antes.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>the neural voice</source>
        <translation>la voz neuronal</translation>
    </message>
    <message>
        <source>the light voice</source>
        <translation>la voz ligera</translation>
    </message>
    <message>
        <source>the computer’s own voice</source>
        <translation>la voz del propio ordenador</translation>
    </message>
    <message>
        <source>the voice chosen</source>
        <translation>la voz elegida</translation>
    </message>
    <message>
        <source>another voice</source>
        <translation>otra voz</translation>
    </message>
    <message>
        <source>{missing} does not answer here, so {there} goes on.</source>
        <translation>{missing} no responde aquí, así que sigue {there}.</translation>
    </message>
    <message>
        <source>A line could not be spoken.</source>
        <translation>No se pudo decir una frase.</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <source>Captions are off. Listen, or turn them on.</source>
        <translation>Los subtítulos están apagados. Escucha, o enciéndelos.</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Oírlo otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>Subtítulos: sí</translation>
    </message>
    <message>
        <source>{speaker} says</source>
        <translation>{speaker} dice</translation>
    </message>
    <message>
        <source>{speaker} says: {line}</source>
        <translation>{speaker} dice: {line}</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>Subtítulos: no</translation>
    </message>
</context>
<context>
    <name>SpotFault</name>
    <message>
        <source>This part does no harm. Look for the one that takes the others back.</source>
        <translation>Esta parte no hace daño. Busca la que echa atrás a las demás.</translation>
    </message>
</context>
<context>
    <name>SpotFaultStep</name>
    <message>
        <source>Quick check. {ask} The customer says: {customer}</source>
        <translation>Comprobación rápida. {ask} El cliente dice: {customer}</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>Esa es.</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Comprobación rápida</translation>
    </message>
    <message>
        <source>The reply, part by part</source>
        <translation>La respuesta, parte por parte</translation>
    </message>
    <message>
        <source>{ask} The reply, part by part</source>
        <translation>{ask} La respuesta, parte por parte</translation>
    </message>
    <message>
        <source>It can stay.</source>
        <translation>Puede quedarse.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done} de {of} hechos</translation>
    </message>
</context>
<context>
    <name>Stored</name>
    <message>
        <source>Lessons, calls, your answers and promises</source>
        <translation>Lecciones, llamadas, tus respuestas y promesas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copies of that file</source>
        <translation>Copias de ese archivo</translation>
    </message>
    <message>
        <source>Your name, what you filled in about your business, every lesson, call, answer, phrase and promise of yours goes for good, in the journal and the copies too, and with them the lines spoken ahead. Lessons and scenes stay, and so do the settings of this computer. It cannot be undone.</source>
        <translation>Tu nombre, lo que pusiste de tu negocio, y todas tus lecciones, llamadas, respuestas, frases y promesas se van para siempre, también del diario y de las copias, y con ellas las frases dichas por adelantado. Las lecciones y escenas se quedan, y también los ajustes de este ordenador. No se puede deshacer.</translation>
    </message>
    <message>
        <source>So that you can carry on and look back: your name, what you filled in, every answer in words and what it showed, reviews, paths, notes, and the key that signs your files. No sound. Until you delete it.</source>
        <translation>Para que puedas seguir y mirar atrás: tu nombre, lo que pusiste, cada respuesta en palabras y lo que mostró, repasos, itinerarios, notas y la clave que firma tus archivos. Sin sonido. Hasta que lo borres.</translation>
    </message>
    <message>
        <source>People you look after, if you train others</source>
        <translation>Personas de las que te ocupas, si formas a otras</translation>
    </message>
    <message>
        <source>What they handed in, what you assigned and corrected, in the same file. It is theirs: it stays until you take them off your list, also when you delete what is about you.</source>
        <translation>Lo que entregaron, lo que asignaste y corregiste, en el mismo archivo. Es suyo: se queda hasta que las quites de tu lista, también cuando borres lo tuyo.</translation>
    </message>
    <message>
        <source>A journal of the last days</source>
        <translation>Un diario de los últimos días</translation>
    </message>
    <message>
        <source>Each thing saved, once more, so that little is lost if that file is damaged. For about a week.</source>
        <translation>Cada cosa guardada, una vez más, para que se pierda poco si ese archivo se daña. Durante una semana, más o menos.</translation>
    </message>
    <message>
        <source>One a day, so that an earlier state can be put back. Daily for two weeks, then weekly, then monthly; none is older than a year.</source>
        <translation>Una al día, para poder volver a un estado anterior. Diarias durante dos semanas, luego semanales, luego mensuales; ninguna tiene más de un año.</translation>
    </message>
    <message>
        <source>Files that gave way</source>
        <translation>Archivos que cedieron su sitio</translation>
    </message>
    <message>
        <source>A file that was damaged, or that was there before a copy was put back. Until you delete everything about you.</source>
        <translation>Un archivo que se dañó, o que estaba antes de recuperar una copia. Hasta que borres todo lo tuyo.</translation>
    </message>
    <message>
        <source>How it looks and sounds on this computer. None of your words. Until you change them.</source>
        <translation>Cómo se ve y suena en este ordenador. Ninguna de tus palabras. Hasta que los cambies.</translation>
    </message>
    <message>
        <source>Recordings of your voice</source>
        <translation>Grabaciones de tu voz</translation>
    </message>
    <message>
        <source>None, unless you chose under “Microphone” to keep what you say aloud, and then only for as long as you chose. In no copy and no file for anybody.</source>
        <translation>Ninguna, salvo que en «Micrófono» elijas guardar lo que dices en voz alta, y solo durante el tiempo que elijas. En ninguna copia ni archivo para nadie.</translation>
    </message>
    <message>
        <source>Customers’ lines, spoken ahead</source>
        <translation>Frases de clientes, dichas por adelantado</translation>
    </message>
    <message>
        <source>What customers say, which can be your name too, to answer you sooner. The longest unused go first; all can be deleted under “Sound”.</source>
        <translation>Lo que dicen los clientes, que puede ser también tu nombre, para responderte antes. Las que llevan más tiempo sin usarse se van primero; todas se pueden borrar en «Sonido».</translation>
    </message>
    <message>
        <source>Scenes from elsewhere</source>
        <translation>Escenas de otros sitios</translation>
    </message>
    <message>
        <source>Packs you added to the library. Until you take them out.</source>
        <translation>Paquetes que añadiste a la biblioteca. Hasta que los quites.</translation>
    </message>
    <message>
        <source>The library, made ready</source>
        <translation>La biblioteca, preparada</translation>
    </message>
    <message>
        <source>So that it opens at once. Nothing about you. Made anew when it is missing.</source>
        <translation>Para que se abra al momento. Nada de ti. Se hace de nuevo si falta.</translation>
    </message>
    <message>
        <source>Which part stumbled, without any of your words. The last ten.</source>
        <translation>Qué parte tropezó, sin ninguna de tus palabras. Los diez últimos.</translation>
    </message>
    <message>
        <source>Files you saved yourself</source>
        <translation>Archivos que guardaste tú</translation>
    </message>
    <message>
        <source>Progress files for a trainer, reports, pictures, a story of your own: they lie where you put them. Evenkeel keeps no list of them.</source>
        <translation>Archivos de progreso para un formador, informes, imágenes, una historia tuya: están donde los pusiste. Evenkeel no lleva ninguna lista de ellos.</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Informes de averías</translation>
    </message>
</context>
<context>
    <name>StoredSection</name>
    <message>
        <source>Everything stored about you</source>
        <translation>Todo lo que se guarda de ti</translation>
    </message>
    <message>
        <source>All of it is on this computer, in the places below. Evenkeel keeps no copy anywhere else and opens no connection, unless a trainer sets a receiver under “For trainers”, which says what would be sent.</source>
        <translation>Todo está en este ordenador, en los sitios de abajo. Evenkeel no guarda copias en ningún otro lugar y no abre ninguna conexión, salvo que un formador ponga un receptor en «Para formadores», donde se dice qué se enviaría.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Delete everything about me…</source>
        <translation>Borrar todo lo mío…</translation>
    </message>
    <message>
        <source>Save all of it as one file…</source>
        <translation>Guardarlo todo en un archivo…</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{path}, {size}</source>
        <translation>{path}, {size}</translation>
    </message>
    <message>
        <source>{path}, nothing yet</source>
        <translation>{path}, aún nada</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Write a call of your own</source>
        <translation>Escribir una llamada tuya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Something that happened to you, told so that nobody can be known by it. It becomes a draft in the form every call here has, for you or your trainer to finish. It is saved only where you say.</source>
        <translation>Algo que te pasó, contado de modo que nadie se pueda reconocer. Se convierte en un borrador con la forma que tiene aquí toda llamada, para que lo termines tú o tu formador. Solo se guarda donde digas.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Next: the names in it</source>
        <translation>Siguiente: los nombres que hay</translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation>¿Cómo lo llamarías?</translation>
    </message>
    <message>
        <source>A few words.</source>
        <translation>Unas pocas palabras.</translation>
    </message>
    <message>
        <source>Where were you, and when?</source>
        <translation>¿Dónde estabas, y cuándo?</translation>
    </message>
    <message>
        <source>Counter or phone, the time of day, who was waiting.</source>
        <translation>Mostrador o teléfono, la hora, quién esperaba.</translation>
    </message>
    <message>
        <source>What did they say first?</source>
        <translation>¿Qué dijo primero?</translation>
    </message>
    <message>
        <source>As near to their words as you can.</source>
        <translation>Lo más cerca posible de sus palabras.</translation>
    </message>
    <message>
        <source>What had happened to them?</source>
        <translation>¿Qué le había pasado?</translation>
    </message>
    <message>
        <source>In their words, as they would tell it.</source>
        <translation>Con sus palabras, como lo contaría.</translation>
    </message>
    <message>
        <source>What did it do to them?</source>
        <translation>¿Qué le supuso?</translation>
    </message>
    <message>
        <source>The thing that made it matter, in their words.</source>
        <translation>Lo que hizo que importara, con sus palabras.</translation>
    </message>
    <message>
        <source>What did they want?</source>
        <translation>¿Qué quería?</translation>
    </message>
    <message>
        <source>In their words again.</source>
        <translation>Otra vez con sus palabras.</translation>
    </message>
    <message>
        <source>What could you do for them?</source>
        <translation>¿Qué podías hacer?</translation>
    </message>
    <message>
        <source>What was yours to give.</source>
        <translation>Lo que estaba en tu mano.</translation>
    </message>
    <message>
        <source>One of them is still empty; a few words are enough.</source>
        <translation>Una aún está vacía; bastan unas pocas palabras.</translation>
    </message>
    <message>
        <source>These look like names or numbers. What stands there instead?</source>
        <translation>Esto parecen nombres o números. ¿Qué ponemos en su lugar?</translation>
    </message>
    <message>
        <source>No name was found. Read it once more before you share it.</source>
        <translation>No se encontró ningún nombre. Léelo una vez más antes de compartirlo.</translation>
    </message>
    <message>
        <source>Instead of {name}</source>
        <translation>En vez de {name}</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>What worked</source>
        <translation>Lo que funcionó</translation>
    </message>
    <message>
        <source>Two things that worked</source>
        <translation>Dos cosas que funcionaron</translation>
    </message>
    <message>
        <source>You chose when to go</source>
        <translation>Elegiste cuándo irte</translation>
    </message>
    <message>
        <source>You stayed on the call</source>
        <translation>Seguiste en la llamada</translation>
    </message>
    <message>
        <source>Nothing in this one cooled them much. That is what a first try is for: open any turn and say it another way.</source>
        <translation>Nada de esta llamada le calmó mucho. Para eso está el primer intento: abre cualquier turno y dilo de otro modo.</translation>
    </message>
    <message>
        <source>Turn {turn}</source>
        <translation>Turno {turn}</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>TakeawayStep</name>
    <message>
        <source>Take this with you. {takeaway}</source>
        <translation>Llévate esto. {takeaway}</translation>
    </message>
    <message>
        <source>Take this with you</source>
        <translation>Llévate esto</translation>
    </message>
    <message>
        <source>Practise it on a call</source>
        <translation>Practicarlo en una llamada</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Take in work</source>
        <translation>Incorporar trabajo</translation>
    </message>
    <message>
        <source>Progress files (*.evenkeel);;All files (*)</source>
        <translation>Archivos de progreso (*.evenkeel);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>The folder you watch is no longer there.</source>
        <translation>La carpeta que vigilas ya no está.</translation>
    </message>
    <message>
        <source>What came in is safe. It is watched again once you choose it anew.</source>
        <translation>Lo que llegó está a salvo. Se vuelve a vigilar cuando la elijas otra vez.</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>What do you say?</source>
        <translation>¿Qué dices?</translation>
    </message>
    <message>
        <source>Type it in your own words</source>
        <translation>Escribirlo con tus propias palabras</translation>
    </message>
    <message>
        <source>Say it aloud</source>
        <translation>Decirlo en voz alta</translation>
    </message>
    <message>
        <source>You don’t have to stay. Leave safely</source>
        <translation>No tienes que quedarte. Sal de forma segura</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>(left the call)</source>
        <translation>(dejaste la llamada)</translation>
    </message>
    <message>
        <source>Press 1 to {replies}. Each can be rewound.</source>
        <translation>Pulsa de 1 a {replies}. Todas se pueden rebobinar.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Your team</source>
        <translation>Tu equipo</translation>
    </message>
    <message>
        <source>That is not the passcode. Try it again.</source>
        <translation>Esa no es la clave. Inténtalo otra vez.</translation>
    </message>
    <message>
        <source>Watching %1 for new files.</source>
        <translation>Vigilando %1 por si llegan archivos.</translation>
    </message>
    <message>
        <source>People from a spreadsheet</source>
        <translation>Personas desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.xlsx *.ods *.txt)</source>
        <translation>Hojas de cálculo (*.csv *.xlsx *.ods *.txt)</translation>
    </message>
    <message>
        <source>Reading %1.</source>
        <translation>Leyendo %1.</translation>
    </message>
    <message>
        <source>The spreadsheet was put aside. Your team is as it was.</source>
        <translation>La hoja de cálculo se dejó a un lado. Tu equipo está como estaba.</translation>
    </message>
    <message>
        <source>For %1 people.</source>
        <translation>Para %1 personas.</translation>
    </message>
    <message>
        <source>For one person.</source>
        <translation>Para una persona.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Finished calls that came in, ever.</source>
        <translation>Llamadas terminadas que han llegado, en total.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Settled calls as a share of finished calls; leaving safely counts neither way.</source>
        <translation>Parte de las llamadas terminadas que se resolvió; salir de forma segura no cuenta ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Última práctica</translation>
    </message>
    <message>
        <source>The day of their last call that came in.</source>
        <translation>El día de su última llamada recibida.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Assignments that are not done.</source>
        <translation>Encargos sin terminar.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Fuera de plazo</translation>
    </message>
    <message>
        <source>Assignments whose last day has passed.</source>
        <translation>Encargos cuyo último día ya pasó.</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>En un atasco</translation>
    </message>
    <message>
        <source>Assignments with three or more calls of one scene, none of them settled.</source>
        <translation>Encargos con tres o más llamadas de una escena, ninguna resuelta.</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Nobody here yet</source>
        <translation>Aquí todavía no hay nadie</translation>
    </message>
    <message>
        <source>Bring your people in from a spreadsheet or add them one by one. They save their work under Settings, “Hand in your work”, and you take the files in here. No server is needed, and nothing is sent.</source>
        <translation>Trae a tu gente desde una hoja de cálculo o añade a cada persona. Guardan su trabajo en Ajustes, «Entregar tu trabajo», y tú incorporas aquí los archivos. No hace falta servidor y no se envía nada.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Tu equipo</translation>
    </message>
</context>
<context>
    <name>TenMinutesCard</name>
    <message>
        <source>If you have ten minutes</source>
        <translation>Si tienes diez minutos</translation>
    </message>
    <message>
        <source>{title}, about a minute</source>
        <translation>{title}, más o menos un minuto</translation>
    </message>
    <message>
        <source>{title}, about {minutes} minutes</source>
        <translation>{title}, unos {minutes} minutos</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>TrainerSection</name>
    <message>
        <source>I look after other people</source>
        <translation>Me ocupo de otras personas</translation>
    </message>
    <message>
        <source>Adds “Team” at the left: who has done what, and who needs help with what.</source>
        <translation>Añade «Equipo» a la izquierda: quién ha hecho qué y quién necesita ayuda con qué.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Earlier in this call ({hidden})</source>
        <translation>Antes en esta llamada ({hidden})</translation>
    </message>
    <message>
        <source>Only the newest lines</source>
        <translation>Solo las líneas más nuevas</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>What was saved comes back, from the copy and the journal of the last days. The file that could not be read is kept beside it under another name.</source>
        <translation>Vuelve lo que se guardó, de la copia y del diario de los últimos días. El archivo que no se pudo leer se guarda al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Looks at the same file once more, for instance after closing another window of Evenkeel.</source>
        <translation>Mira otra vez el mismo archivo, por ejemplo tras cerrar otra ventana de Evenkeel.</translation>
    </message>
    <message>
        <source>You begin as somebody new. The file that could not be read is kept under another name, and so are all copies.</source>
        <translation>Empiezas como alguien nuevo. El archivo que no se pudo leer se guarda con otro nombre, y también todas las copias.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Evenkeel could not open your progress</source>
        <translation>Evenkeel no pudo abrir tu progreso</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Empezar con un archivo vacío</translation>
    </message>
    <message>
        <source>Put back the copy from {can_restore}</source>
        <translation>Recuperar la copia del {can_restore}</translation>
    </message>
    <message>
        <source>Rebuild the last days from the journal</source>
        <translation>Rehacer los últimos días con el diario</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>The chosen turn</source>
        <translation>El turno elegido</translation>
    </message>
    <message>
        <source>Try turn 10 again</source>
        <translation>Probar otra vez el turno 10</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>What if I had said…</source>
        <translation>Y si hubiera dicho…</translation>
    </message>
    <message>
        <source>Correct what was heard</source>
        <translation>Corregir lo que se entendió</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>You  “{reply}”</source>
        <translation>Tú  «{reply}»</translation>
    </message>
    <message>
        <source>heat {before} to {after}</source>
        <translation>enfado de {before} a {after}</translation>
    </message>
    <message>
        <source>(you left the call)</source>
        <translation>(dejaste la llamada)</translation>
    </message>
    <message>
        <source>You could say: “{better}”</source>
        <translation>Podrías decir: «{better}»</translation>
    </message>
    <message>
        <source>Try turn {number} again</source>
        <translation>Probar otra vez el turno {number}</translation>
    </message>
</context>
<context>
    <name>Turner</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{page} of {of}</source>
        <translation>{page} de {of}</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Back to the lessons</source>
        <translation>Volver a las lecciones</translation>
    </message>
</context>
<context>
    <name>UnderWayBar</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>What you promised</source>
        <translation>Lo que prometiste</translation>
    </message>
    <message>
        <source>In your calendar it falls due {when}. Right?</source>
        <translation>En tu calendario vence {when}. ¿Es así?</translation>
    </message>
    <message>
        <source>The day you meant</source>
        <translation>El día que querías decir</translation>
    </message>
    <message>
        <source>Keep that day</source>
        <translation>Quedarse con ese día</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>That was no promise</source>
        <translation>No era una promesa</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>A call left in the middle</source>
        <translation>Una llamada a medias</translation>
    </message>
    <message>
        <source>You left a call in the middle. It is exactly where you left it.</source>
        <translation>Dejaste una llamada a medias. Está justo donde la dejaste.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>VoicePack</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>The neural voices are here. The next line is theirs.</source>
        <translation>Las voces neuronales están aquí. La próxima frase es suya.</translation>
    </message>
    <message>
        <source>The neural voices are out.</source>
        <translation>Las voces neuronales se han quitado.</translation>
    </message>
    <message>
        <source>The neural voices are back.</source>
        <translation>Las voces neuronales han vuelto.</translation>
    </message>
    <message>
        <source>Add the neural voices</source>
        <translation>Añadir las voces neuronales</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Volver a ponerlas</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Hands free: on</source>
        <translation>Manos libres: sí</translation>
    </message>
    <message>
        <source>Hands free: off</source>
        <translation>Manos libres: no</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>This is how a customer will sound. Nothing you hear leaves this computer.</source>
        <translation>Así sonará un cliente. Nada de lo que oyes sale de este ordenador.</translation>
    </message>
    <message>
        <source>Getting the voices ready…</source>
        <translation>Preparando las voces…</translation>
    </message>
    <message>
        <source>Captions only: this person is read, not heard.</source>
        <translation>Solo subtítulos: a esta persona se la lee, no se la oye.</translation>
    </message>
    <message>
        <source>You should hear a voice now.</source>
        <translation>Ahora deberías oír una voz.</translation>
    </message>
    <message>
        <source>Every line is shown as words.</source>
        <translation>Cada frase se muestra en palabras.</translation>
    </message>
    <message>
        <source>Settings says what each voice needs.</source>
        <translation>En Ajustes se dice qué necesita cada voz.</translation>
    </message>
</context>
<context>
    <name>VoicesSection</name>
    <message>
        <source>Voices and sound</source>
        <translation>Voces y sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear it: {kind}</source>
        <translation>Escuchar: {kind}</translation>
    </message>
    <message>
        <source>Neural voices from a file</source>
        <translation>Voces neuronales desde un archivo</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo suave</translation>
    </message>
    <message>
        <source>Nobody gets louder or sharper than in an ordinary moment. Their words and their pace still say how upset they are.</source>
        <translation>Nadie suena más alto ni más cortante que en un momento normal. Sus palabras y su ritmo siguen diciendo cuánto le molesta.</translation>
    </message>
    <message>
        <source>Loudest moment</source>
        <translation>Momento más alto</translation>
    </message>
    <message>
        <source>Nothing will be louder than this, shouting included.</source>
        <translation>Nada sonará más alto que esto, gritos incluidos.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Slower is also one click away in every call.</source>
        <translation>En cada llamada también se puede ir más despacio con un clic.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Room for spoken lines</source>
        <translation>Espacio para frases dichas</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Borrarlas</translation>
    </message>
    <message>
        <source>Delete the spoken lines</source>
        <translation>Borrar las frases dichas</translation>
    </message>
    <message>
        <source>Spoken lines kept ready</source>
        <translation>Frases dichas ya preparadas</translation>
    </message>
    <message>
        <source>Only what customers say. They are made again when wanted.</source>
        <translation>Solo lo que dicen los clientes. Se hacen de nuevo cuando hacen falta.</translation>
    </message>
    <message>
        <source>Added on this computer account; they take 120 MB.</source>
        <translation>Añadidas en esta cuenta del ordenador; ocupan 120 MB.</translation>
    </message>
    <message>
        <source>This edition comes without them. They are in one file of 85 MB, which is checked first; nothing else in a file is ever taken.</source>
        <translation>Esta edición viene sin ellas. Están en un solo archivo de 85 MB, que se comprueba primero; de un archivo nunca se toma nada más.</translation>
    </message>
    <message>
        <source>Checking and adding the voices: {percent} %.</source>
        <translation>Comprobando y añadiendo las voces: {percent} %.</translation>
    </message>
    <message>
        <source>{used:.0f} MB are in use now.</source>
        <translation>Ahora se usan {used:.0f} MB.</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>La mejor que haya</translation>
    </message>
    <message>
        <source>Neural</source>
        <translation>Neuronal</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Computer’s own</source>
        <translation>La del ordenador</translation>
    </message>
    <message>
        <source>Captions only</source>
        <translation>Solo subtítulos</translation>
    </message>
    <message>
        <source>Neural voices</source>
        <translation>Voces neuronales</translation>
    </message>
    <message>
        <source>Light voices</source>
        <translation>Voces ligeras</translation>
    </message>
    <message>
        <source>The computer’s own voices</source>
        <translation>Las voces del propio ordenador</translation>
    </message>
    <message>
        <source>Most like people, and they act.</source>
        <translation>Las que más parecen personas, y actúan.</translation>
    </message>
    <message>
        <source>Plain, clear and quick.</source>
        <translation>Sencillas, claras y rápidas.</translation>
    </message>
    <message>
        <source>Whatever this computer speaks with.</source>
        <translation>Con lo que hable este ordenador.</translation>
    </message>
    <message>
        <source>Not tried on this computer yet.</source>
        <translation>Aún sin probar en este ordenador.</translation>
    </message>
    <message>
        <source>A line of fifteen words is ready in {seconds:.1f} seconds here</source>
        <translation>Una frase de quince palabras está lista aquí en {seconds:.1f} segundos</translation>
    </message>
    <message>
        <source>; the voice takes {memory:.0f} MB of memory while it speaks.</source>
        <translation>; la voz ocupa {memory:.0f} MB de memoria mientras habla.</translation>
    </message>
    <message>
        <source>That is too slow to keep up with you.</source>
        <translation>Es demasiado lento para seguirte.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{first} was expecting your call by {time} on {day}. There is still time to answer.</source>
        <translation>{first} esperaba tu llamada antes de {time} el {day}. Aún hay tiempo de responder.</translation>
    </message>
    <message>
        <source>{first} was expecting to hear from you by {time} on {day}. There is still time to answer.</source>
        <translation>{first} esperaba noticias tuyas antes de {time} el {day}. Aún hay tiempo de responder.</translation>
    </message>
    <message>
        <source>{first} is expecting your call by {time} on {day}.</source>
        <translation>{first} espera tu llamada antes de {time} el {day}.</translation>
    </message>
    <message>
        <source>{first} is expecting to hear from you by {time} on {day}.</source>
        <translation>{first} espera noticias tuyas antes de {time} el {day}.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to hear from you</source>
        <translation>Esperando noticias tuyas</translation>
    </message>
</context>
<context>
    <name>Weeks</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dicho otra vez</translation>
    </message>
    <message>
        <source>Your promises</source>
        <translation>Tus promesas</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Itinerarios</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hiciste</translation>
    </message>
    <message>
        <source>A call of your own</source>
        <translation>Una llamada tuya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, and try again. Nothing else has changed.</source>
        <translation>Elige otra carpeta e inténtalo otra vez. Nada más ha cambiado.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Evenkeel</source>
        <translation>Te damos la bienvenida a Evenkeel</translation>
    </message>
    <message>
        <source>Your first name, or nothing</source>
        <translation>Tu nombre, o nada</translation>
    </message>
    <message>
        <source>What should customers call you?</source>
        <translation>¿Cómo quieres que te llamen los clientes?</translation>
    </message>
    <message>
        <source>Only used on this computer</source>
        <translation>Solo se usa en este ordenador</translation>
    </message>
    <message>
        <source>Play a voice</source>
        <translation>Poner una voz</translation>
    </message>
    <message>
        <source>Hear a voice</source>
        <translation>Oír una voz</translation>
    </message>
    <message>
        <source>No sound? Every line is shown as words too.</source>
        <translation>¿No hay sonido? Cada frase se muestra también en palabras.</translation>
    </message>
    <message>
        <source>Start with a short lesson</source>
        <translation>Empezar con una lección corta</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>Two minutes to set up</source>
        <translation>Dos minutos para prepararlo</translation>
    </message>
    <message>
        <source>Each part can be skipped and changed later in Settings.</source>
        <translation>Cada parte se puede saltar y cambiar después en Ajustes.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Poner otra vez</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Other words for this moment</source>
        <translation>Otras palabras para este momento</translation>
    </message>
    <message>
        <source>What if you had said</source>
        <translation>Y si hubieras dicho</translation>
    </message>
    <message>
        <source>See how it lands</source>
        <translation>Ver cómo sienta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As you said it</source>
        <translation>Como lo dijiste</translation>
    </message>
    <message>
        <source>Said this way</source>
        <translation>Dicho así</translation>
    </message>
    <message>
        <source>What if I had said…</source>
        <translation>Y si hubiera dicho…</translation>
    </message>
    <message>
        <source>Your record stays as it is.</source>
        <translation>Lo registrado se queda como está.</translation>
    </message>
    <message>
        <source>Not sure where these words lead, so this is a guess. Your record stays.</source>
        <translation>No es seguro adónde llevan estas palabras, así que es una suposición. Lo registrado se queda.</translation>
    </message>
    <message>
        <source>Try other words for the same moment. Your record stays as it is.</source>
        <translation>Prueba otras palabras para el mismo momento. Lo registrado se queda como está.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>What your words did</source>
        <translation>Lo que hicieron tus palabras</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try this turn again</source>
        <translation>Probar otra vez este turno</translation>
    </message>
    <message>
        <source>What if I had said…</source>
        <translation>Y si hubiera dicho…</translation>
    </message>
    <message>
        <source>A retry is kept as a retry</source>
        <translation>Un intento nuevo se guarda como tal</translation>
    </message>
</context>
<context>
    <name>WhyRow</name>
    <message>
        <source>{number}, helped: {title}.</source>
        <translation>{number}, ayudó: {title}.</translation>
    </message>
    <message>
        <source>{number}, heated: {title}.</source>
        <translation>{number}, encendió: {title}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{name} came round</source>
        <translation>{name} se calmó</translation>
    </message>
    <message>
        <source>{name} left partly settled</source>
        <translation>Quedó resuelto en parte con {name}</translation>
    </message>
    <message>
        <source>{name} left unsettled</source>
        <translation>Quedó sin resolver con {name}</translation>
    </message>
    <message>
        <source>{name} took it further</source>
        <translation>{name} lo llevó más arriba</translation>
    </message>
    <message>
        <source>{name} ran out of patience</source>
        <translation>A {name} se le acabó la paciencia</translation>
    </message>
    <message>
        <source>You left safely</source>
        <translation>Saliste de forma segura</translation>
    </message>
    <message>
        <source>The call with {name} is still open</source>
        <translation>La llamada con {name} sigue abierta</translation>
    </message>
    <message>
        <source>{word} to the end.</source>
        <translation>{word} hasta el final.</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message>
        <source>A retry from turn {turn}. The first try is kept beside it.</source>
        <translation>Un intento nuevo desde el turno {turn}. El primero se guarda al lado.</translation>
    </message>
    <message>
        <source>counts as “{name}”</source>
        <translation>cuenta como «{name}»</translation>
    </message>
    <message>
        <source>does not count as “{name}”</source>
        <translation>no cuenta como «{name}»</translation>
    </message>
    <message>
        <source>Your promise to {name} is due {by_when}</source>
        <translation>Tu promesa a {name} vence {by_when}</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Aún no en este ordenador</translation>
    </message>
</context>
<context>
    <name>WorksSection</name>
    <message>
        <source>What works on this computer</source>
        <translation>Qué funciona en este ordenador</translation>
    </message>
    <message>
        <source>Try every part</source>
        <translation>Probar cada parte</translation>
    </message>
    <message>
        <source>A check of the whole program</source>
        <translation>Una comprobación de todo el programa</translation>
    </message>
    <message>
        <source>A line is spoken to a file, the progress file and the library are read. Nothing is changed.</source>
        <translation>Se dice una frase a un archivo y se leen el archivo de progreso y la biblioteca. No cambia nada.</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Ver las cifras</translation>
    </message>
    <message>
        <source>How your words are understood</source>
        <translation>Cómo se entienden tus palabras</translation>
    </message>
    <message>
        <source>What it finds, what it misses, and how it was measured.</source>
        <translation>Qué encuentra, qué se le escapa y cómo se midió.</translation>
    </message>
    <message>
        <source>Evenkeel {version}. Every customer here is made up. Set in Inter, with icons by Lucide; both are free to use and share.</source>
        <translation>Evenkeel {version}. Todos los clientes de aquí son inventados. Compuesto en Inter, con iconos de Lucide; ambos se pueden usar y compartir libremente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo otra vez</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>YouSection</name>
    <message>
        <source>You and your business</source>
        <translation>Tú y tu negocio</translation>
    </message>
    <message>
        <source>Customers will call you and your business by these names. Leave a field empty and what stands there in grey is used. Each is kept when you leave it.</source>
        <translation>Los clientes te llamarán a ti y a tu negocio con estos nombres. Si dejas un campo vacío se usa lo que pone en gris. Cada uno se guarda al salir de él.</translation>
    </message>
    <message>
        <source>What do customers call you?</source>
        <translation>¿Cómo te llaman los clientes?</translation>
    </message>
</context>
<context>
    <name>_Compare</name>
    <message>
        <source>Put this copy back?</source>
        <translation>¿Recuperar esta copia?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Put the copy back</source>
        <translation>Recuperar la copia</translation>
    </message>
    <message>
        <source>Put back the copy from {when}?</source>
        <translation>¿Recuperar la copia del {when}?</translation>
    </message>
    <message>
        <source>Now: {now} In the copy: {then} What you have now is kept beside it and stands in this list, so that you can go back. It is the file of everybody who practises on this computer account.</source>
        <translation>Ahora: {now} En la copia: {then} Lo que tienes ahora se guarda al lado y está en esta lista, para que puedas volver. Es el archivo de todos los que practican en esta cuenta del ordenador.</translation>
    </message>
</context>
<context>
    <name>_Confirm</name>
    <message>
        <source>Delete everything about you?</source>
        <translation>¿Borrar todo lo tuyo?</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservarlo todo</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Borrarlo todo</translation>
    </message>
    <message>
        <source>Delete everything about you? {what}</source>
        <translation>¿Borrar todo lo tuyo? {what}</translation>
    </message>
</context>
<context>
    <name>_FaultRow</name>
    <message>
        <source>Practise it now</source>
        <translation>Practicarlo ahora</translation>
    </message>
    <message>
        <source>Practise it now: {title}</source>
        <translation>Practicarlo ahora: {title}</translation>
    </message>
</context>
<context>
    <name>_Gap</name>
    <message>
        <source>For instance</source>
        <translation>Por ejemplo</translation>
    </message>
</context>
<context>
    <name>_Instead</name>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
</context>
<context>
    <name>_Jump</name>
    <message>
        <source>Go to: {name}</source>
        <translation>Ir a: {name}</translation>
    </message>
</context>
<context>
    <name>_LessonTile</name>
    <message>
        <source>, you are here</source>
        <translation>, estás aquí</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, hecha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>unos {minutes} minutos</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutos</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Earlier in this call</source>
        <translation>Antes en esta llamada</translation>
    </message>
</context>
<context>
    <name>_Meters</name>
    <message>
        <source>Heard</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
</context>
<context>
    <name>_MethodChoice</name>
    <message>
        <source>{done} of {lessons} lessons done</source>
        <translation>{done} de {lessons} lecciones hechas</translation>
    </message>
    <message>
        <source>no lessons yet</source>
        <translation>aún sin lecciones</translation>
    </message>
    <message>
        <source>{done} of {lessons}</source>
        <translation>{done} de {lessons}</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Aún no hay lecciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>_NavButton</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
<context>
    <name>_Over</name>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>Try the last turn again</source>
        <translation>Probar otra vez el último turno</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>La llamada ha terminado</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up: {words}</source>
        <translation>Subir: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>Bajar: {words}</translation>
    </message>
    <message>
        <source>Goes {place}.</source>
        <translation>Va en {place} lugar.</translation>
    </message>
    <message>
        <source>. It goes here</source>
        <translation>. Va aquí</translation>
    </message>
    <message>
        <source>{place} of {of}{said}</source>
        <translation>{place} de {of}{said}</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Oírla</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>Oír a {name}</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Como para todos</translation>
    </message>
    <message>
        <source>{name} as for everybody</source>
        <translation>{name}, como para todos</translation>
    </message>
    <message>
        <source>{awaited} You said: {what}.</source>
        <translation>{awaited} Dijiste: {what}.</translation>
    </message>
</context>
<context>
    <name>_Taker</name>
    <message>
        <source>Use “{words}”</source>
        <translation>Usar «{words}»</translation>
    </message>
</context>
<context>
    <name>_TrainersOwn</name>
    <message>
        <source>Passcode of the trainer’s side</source>
        <translation>Clave del lado del formador</translation>
    </message>
    <message>
        <source>Learning Record Store: address</source>
        <translation>Learning Record Store: dirección</translation>
    </message>
    <message>
        <source>Learning Record Store: name</source>
        <translation>Learning Record Store: nombre</translation>
    </message>
    <message>
        <source>Learning Record Store: password</source>
        <translation>Learning Record Store: contraseña</translation>
    </message>
    <message>
        <source>Four characters or more; empty for none. It keeps colleagues from looking in by chance and is no more than that.</source>
        <translation>Cuatro caracteres o más; vacío para ninguna. Evita que los compañeros miren por casualidad y no es más que eso.</translation>
    </message>
    <message>
        <source>Send what is new</source>
        <translation>Enviar lo nuevo</translation>
    </message>
    <message>
        <source>Off while the address is empty. Set, and when you press the button, this would leave: for each call its scene, when, how it closed, how long, how many replies, which skills; for each lesson that it was finished; and the staff number. No name, no e-mail address and nobody’s words.</source>
        <translation>Apagado mientras la dirección esté vacía. Con ella, y al pulsar el botón, saldría esto: de cada llamada su escena, cuándo, cómo terminó, cuánto duró, cuántas respuestas, qué habilidades; de cada lección, que se terminó; y el número de personal. Ningún nombre, ningún correo y las palabras de nadie.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>puesta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
</context>
<context>
    <name>_TurnCard</name>
    <message>
        <source>Turn %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>Their reply was in their own words, which they keep.</source>
        <translation>Su respuesta fue con palabras propias, que se guardan para sí.</translation>
    </message>
    <message>
        <source>Heard nowhere, but there</source>
        <translation>No se entendió, pero está ahí</translation>
    </message>
    <message>
        <source>It is there too</source>
        <translation>También está ahí</translation>
    </message>
</context>
<context>
    <name>_WayView</name>
    <message>
        <source>{0}, heat {1}</source>
        <translation>{0}, enfado {1}</translation>
    </message>
</context>
<context>
    <name>coach</name>
    <message>
        <source>Your progress file is no longer in its folder.</source>
        <translation>Tu archivo de progreso ya no está en su carpeta.</translation>
    </message>
    <message>
        <source>The last good copy can be opened instead.</source>
        <translation>En su lugar se puede abrir la última copia buena.</translation>
    </message>
    <message>
        <source>What your progress file had lost was put back from its journal.</source>
        <translation>Lo que había perdido tu archivo de progreso se recuperó de su diario.</translation>
    </message>
    <message>
        <source>The last {lacking} things you did could not be put back, for the journal of the last days is damaged too.</source>
        <translation>Las últimas {lacking} cosas que hiciste no se pudieron recuperar, porque el diario de los últimos días también está dañado.</translation>
    </message>
    <message>
        <source>Every exchange costs them time.</source>
        <translation>Cada intercambio le cuesta tiempo.</translation>
    </message>
    <message>
        <source>There was nothing in it for them.</source>
        <translation>No había nada en ello para esa persona.</translation>
    </message>
    <message>
        <source>Nobody feels heard all at once.</source>
        <translation>Nadie se siente escuchado de golpe.</translation>
    </message>
    <message>
        <source>They were about as hot as they get.</source>
        <translation>Ya no podía enfadarse mucho más.</translation>
    </message>
    <message>
        <source>Nobody cools faster than this in one reply.</source>
        <translation>Nadie se calma más deprisa que esto en una sola respuesta.</translation>
    </message>
    <message>
        <source>Some of that waits until they feel more heard.</source>
        <translation>Parte de eso espera hasta que se sienta más escuchado.</translation>
    </message>
    <message>
        <source>The last stretch of trust and of feeling heard comes slower.</source>
        <translation>El último tramo de confianza y de sentirse escuchado llega más despacio.</translation>
    </message>
    <message>
        <source>It was long, and time is short.</source>
        <translation>Fue largo, y hay poco tiempo.</translation>
    </message>
    <message>
        <source>That reply is not part of this scene any more.</source>
        <translation>Esa respuesta ya no forma parte de esta escena.</translation>
    </message>
    <message>
        <source>Start the scene again; what you said so far is safe.</source>
        <translation>Empieza la escena otra vez; lo que dijiste hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>You left. Nothing here counts against you.</source>
        <translation>Te fuiste. Aquí nada cuenta en tu contra.</translation>
    </message>
    <message>
        <source>A text in this scene could not be filled in.</source>
        <translation>No se pudo rellenar un texto de esta escena.</translation>
    </message>
    <message>
        <source>The other scenes are not affected.</source>
        <translation>A las demás escenas no les afecta.</translation>
    </message>
    <message>
        <source>There is no second call for this scene.</source>
        <translation>Esta escena no tiene una segunda llamada.</translation>
    </message>
    <message>
        <source>The promise stays on your list, and you can tick it off there.</source>
        <translation>La promesa sigue en tu lista, y allí puedes marcarla como hecha.</translation>
    </message>
    <message>
        <source>This scene could not be opened.</source>
        <translation>No se pudo abrir esta escena.</translation>
    </message>
    <message>
        <source>That moment is not part of this scene.</source>
        <translation>Ese momento no forma parte de esta escena.</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>progress file</source>
        <translation>archivo de progreso</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>voces</translation>
    </message>
    <message>
        <source>speech recogniser</source>
        <translation>reconocedor de voz</translation>
    </message>
    <message>
        <source>This part did not answer ({name}).</source>
        <translation>Esta parte no respondió ({name}).</translation>
    </message>
    <message>
        <source>The rest of Evenkeel works without it.</source>
        <translation>El resto de Evenkeel funciona sin ella.</translation>
    </message>
    <message>
        <source>{methods} methods, {lessons} lessons, {customers} customers.</source>
        <translation>{methods} métodos, {lessons} lecciones, {customers} clientes.</translation>
    </message>
    <message>
        <source>{says} Left out: {names}</source>
        <translation>{says} Quedó fuera: {names}</translation>
    </message>
    <message>
        <source>Mend the files named, or put the originals back. Everything else works.</source>
        <translation>Arregla los archivos nombrados o vuelve a poner los originales. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Aún no empezado.</translation>
    </message>
    <message>
        <source>Whole, with one copy.</source>
        <translation>Entero, con una copia.</translation>
    </message>
    <message>
        <source>Whole, with {copies} copies.</source>
        <translation>Entero, con {copies} copias.</translation>
    </message>
    <message>
        <source>It is damaged or in use by another program.</source>
        <translation>Está dañado o lo usa otro programa.</translation>
    </message>
    <message>
        <source>Close other windows of Evenkeel; on the next start the last good copy is offered.</source>
        <translation>Cierra otras ventanas de Evenkeel; al volver a abrirlo se ofrece la última copia buena.</translation>
    </message>
    <message>
        <source>{engine} spoke a line of {seconds:.1f} seconds. Able here: {engines}.</source>
        <translation>{engine} dijo una frase de {seconds:.1f} segundos. Disponibles aquí: {engines}.</translation>
    </message>
    <message>
        <source>The offline recogniser is whole and loads.</source>
        <translation>El reconocedor sin conexión está entero y se carga.</translation>
    </message>
    <message>
        <source>Speaking your reply is not possible: the part that notices speech could not be loaded.</source>
        <translation>No es posible decir tu respuesta en voz alta: no se pudo cargar la parte que nota el habla.</translation>
    </message>
    <message>
        <source>Typing and picking replies work as before. Installing the program again mends it.</source>
        <translation>Escribir y elegir respuestas funciona como antes. Instalar el programa de nuevo lo arregla.</translation>
    </message>
    <message>
        <source>Replies cannot be heard with {engine}, for it is not installed on this computer.</source>
        <translation>No se pueden oír respuestas con {engine}, porque no está instalado en este ordenador.</translation>
    </message>
    <message>
        <source>Typing goes on. Under Settings, “Microphone”, the program’s own recogniser can be chosen.</source>
        <translation>Se sigue escribiendo. En Ajustes, «Micrófono», se puede elegir el reconocedor del propio programa.</translation>
    </message>
    <message>
        <source>Replies cannot be heard with {engine}: “{folder}” is no whole model of it.</source>
        <translation>No se pueden oír respuestas con {engine}: «{folder}» no es un modelo entero suyo.</translation>
    </message>
    <message>
        <source>Replies cannot be heard with {engine}: no folder with its model is chosen.</source>
        <translation>No se pueden oír respuestas con {engine}: no se ha elegido la carpeta de su modelo.</translation>
    </message>
    <message>
        <source>Typing goes on. Another folder or recogniser can be chosen in Settings, “Microphone”.</source>
        <translation>Se sigue escribiendo. En Ajustes, «Micrófono», se puede elegir otra carpeta u otro reconocedor.</translation>
    </message>
    <message>
        <source>This edition comes without the part that hears you.</source>
        <translation>Esta edición viene sin la parte que te oye.</translation>
    </message>
    <message>
        <source>It can be added from a file: in Settings, under “Microphone”, or with “coach ears add”. Typing and picking replies work as before.</source>
        <translation>Se puede añadir desde un archivo: en Ajustes, en «Micrófono», o con «coach ears add». Escribir y elegir respuestas funciona como antes.</translation>
    </message>
    <message>
        <source>Speaking your reply is not possible: the listening part of this program is not complete.</source>
        <translation>No es posible decir tu respuesta en voz alta: la parte de este programa que escucha no está completa.</translation>
    </message>
    <message>
        <source>Speaking your reply is not possible: the listening part of this program has been changed since it was published.</source>
        <translation>No es posible decir tu respuesta en voz alta: la parte de este programa que escucha ha cambiado desde que se publicó.</translation>
    </message>
    <message>
        <source>Typing and picking replies work as before.</source>
        <translation>Escribir y elegir respuestas funciona como antes.</translation>
    </message>
    <message>
        <source>Installing the program again mends it.</source>
        <translation>Se arregla instalando el programa otra vez.</translation>
    </message>
    <message>
        <source>Adding it once more from its file mends it.</source>
        <translation>Se arregla añadiéndolo otra vez desde su archivo.</translation>
    </message>
    <message>
        <source>Speaking your reply is not possible: the listening part of this program could not be loaded.</source>
        <translation>No es posible decir tu respuesta en voz alta: no se pudo cargar la parte de este programa que escucha.</translation>
    </message>
    <message>
        <source>What you said could not be kept.</source>
        <translation>Lo que dijiste no se pudo guardar.</translation>
    </message>
    <message>
        <source>Your words are saved and the call goes on. See whether the disk is full.</source>
        <translation>Tus palabras están guardadas y la llamada sigue. Mira si el disco está lleno.</translation>
    </message>
    <message>
        <source>Some recordings of your voice could not be deleted.</source>
        <translation>Algunas grabaciones de tu voz no se pudieron borrar.</translation>
    </message>
    <message>
        <source>Close other programs that may use them, then delete these yourself: {files}</source>
        <translation>Cierra otros programas que puedan estar usándolas y después bórralas tú: {files}</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>Look at how it is spelt, and in which folder it is.</source>
        <translation>Mira cómo está escrito y en qué carpeta está.</translation>
    </message>
    <message>
        <source>{path} could not be read as sound.</source>
        <translation>{path} no se pudo leer como sonido.</translation>
    </message>
    <message>
        <source>Give a WAV file with 8, 16, 24 or 32 bits a sample.</source>
        <translation>Da un archivo WAV con 8, 16, 24 o 32 bits por muestra.</translation>
    </message>
    <message>
        <source>This recording is longer than four hours.</source>
        <translation>Esta grabación dura más de cuatro horas.</translation>
    </message>
    <message>
        <source>Cut it into parts and give them one after another.</source>
        <translation>Córtala en partes y dalas una tras otra.</translation>
    </message>
    <message>
        <source>This file from {named} was taken in before; nothing changed.</source>
        <translation>Este archivo de {named} ya se había recogido; no cambió nada.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} no se pudo leer.</translation>
    </message>
    <message>
        <source>See whether the folder is still there and may be read. Nothing was taken in.</source>
        <translation>Mira si la carpeta sigue ahí y se puede leer. No se recogió nada.</translation>
    </message>
    <message>
        <source>This is the first file from {named}. Trust its key to be theirs, and take it in?</source>
        <translation>Este es el primer archivo de {named}. ¿Das por buena su clave y lo recoges?</translation>
    </message>
    <message>
        <source>one new call</source>
        <translation>una llamada nueva</translation>
    </message>
    <message>
        <source>{number} new calls</source>
        <translation>{number} llamadas nuevas</translation>
    </message>
    <message>
        <source>one changed call</source>
        <translation>una llamada cambiada</translation>
    </message>
    <message>
        <source>{number} changed calls</source>
        <translation>{number} llamadas cambiadas</translation>
    </message>
    <message>
        <source>one lesson</source>
        <translation>una lección</translation>
    </message>
    <message>
        <source>{number} lessons</source>
        <translation>{number} lecciones</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>with their own words</source>
        <translation>con sus propias palabras</translation>
    </message>
    <message>
        <source>without their own words, as they chose</source>
        <translation>sin sus propias palabras, como eligió</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>{name} could not be saved.</source>
        <translation>{name} no se pudo guardar.</translation>
    </message>
    <message>
        <source>See whether the folder is still there, has room and may be written to. Everything in Evenkeel is as it was.</source>
        <translation>Mira si la carpeta sigue ahí, tiene sitio y se puede escribir en ella. Todo en Evenkeel está como estaba.</translation>
    </message>
    <message>
        <source>Ask for it to be saved again from Evenkeel.</source>
        <translation>Pide que lo guarden otra vez desde Evenkeel.</translation>
    </message>
    <message>
        <source>This is not a progress file, or something in it cannot be right.</source>
        <translation>Esto no es un archivo de progreso, o algo de lo que contiene no puede ser cierto.</translation>
    </message>
    <message>
        <source>This file is larger than any progress file can be.</source>
        <translation>Este archivo es más grande de lo que puede ser cualquier archivo de progreso.</translation>
    </message>
    <message>
        <source>This file ends in the middle; it was only half written or half copied.</source>
        <translation>Este archivo se corta a la mitad; solo se escribió o se copió en parte.</translation>
    </message>
    <message>
        <source>Wait until the copy is finished, or ask for it again.</source>
        <translation>Espera a que termine la copia, o pídelo otra vez.</translation>
    </message>
    <message>
        <source>This file was changed after it was signed.</source>
        <translation>Este archivo se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>A line of this file was changed after it was signed.</source>
        <translation>Una línea de este archivo se cambió después de firmarlo.</translation>
    </message>
    <message>
        <source>A line was taken out of this file after it was signed.</source>
        <translation>De este archivo se quitó una línea después de firmarlo.</translation>
    </message>
    <message>
        <source>Lines of this file were moved after it was signed.</source>
        <translation>En este archivo se movieron líneas después de firmarlo.</translation>
    </message>
    <message>
        <source>A line was put into this file after it was signed.</source>
        <translation>En este archivo se metió una línea después de firmarlo.</translation>
    </message>
    <message>
        <source>This file was made by a newer Evenkeel than this one.</source>
        <translation>Este archivo lo hizo un Evenkeel más nuevo que este.</translation>
    </message>
    <message>
        <source>Bring this Evenkeel up to date, then take the file in.</source>
        <translation>Pon al día este Evenkeel y recoge el archivo después.</translation>
    </message>
    <message>
        <source>This file claims to be from somebody you know, but is signed with another key.</source>
        <translation>Este archivo dice ser de alguien que conoces, pero está firmado con otra clave.</translation>
    </message>
    <message>
        <source>Ask that person for their file directly.</source>
        <translation>Pídele su archivo directamente a esa persona.</translation>
    </message>
    <message>
        <source>This is an older copy; you already have a newer one from the same person.</source>
        <translation>Esta es una copia más antigua; ya tienes una más nueva de la misma persona.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>This file holds calls that were already collected from somebody else.</source>
        <translation>Este archivo contiene llamadas que ya se recogieron de otra persona.</translation>
    </message>
    <message>
        <source>Ask where the file came from.</source>
        <translation>Pregunta de dónde salió el archivo.</translation>
    </message>
    <message>
        <source>This file is meant for somebody else.</source>
        <translation>Este archivo es para otra persona.</translation>
    </message>
    <message>
        <source>Open it where they practise.</source>
        <translation>Ábrelo donde practica esa persona.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation>No se recogió nada de él.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ti</translation>
    </message>
    <message>
        <source>Everything Evenkeel stored about {name}, saved on {now:%Y-%m-%d, %H:%M}.</source>
        <translation>Todo lo que Evenkeel guardó sobre {name}, sacado el {now:%Y-%m-%d, %H:%M}.</translation>
    </message>
    <message>
        <source>calls/: each call as it went, in words.</source>
        <translation>calls/: cada llamada tal como fue, en palabras.</translation>
    </message>
    <message>
        <source>records/: each record as it is stored. learners.json is you, settings.json your options and what you filled in about your business, attempts.json your calls, turns.json your answers and what the customer felt after them, evidence.json and chances.json what they showed, corrections.json what a trainer said of them, commitments.json your promises, lesson_progress.json and paths_taken.json where you are, phrase_cards.json your phrases, reviews.json and review_log.json what comes back when, journal.json what you wrote for yourself.</source>
        <translation>records/: cada registro tal como se guarda. learners.json eres tú, settings.json tus opciones y lo que rellenaste sobre tu negocio, attempts.json tus llamadas, turns.json tus respuestas y lo que sintió el cliente después de ellas, evidence.json y chances.json lo que mostraron, corrections.json lo que dijo de ellas un formador, commitments.json tus promesas, lesson_progress.json y paths_taken.json dónde estás, phrase_cards.json tus frases, reviews.json y review_log.json qué vuelve y cuándo, journal.json lo que escribiste para ti.</translation>
    </message>
    <message>
        <source>There are no recordings of your voice in it, even if you chose to keep some: they lie in the folder named in the settings. The journal of the last days and the copies hold the same records once more. Files you saved yourself, such as progress files for a trainer, are where you put them. This file is not protected: whoever has it can read it.</source>
        <translation>No contiene grabaciones de tu voz, aunque hayas elegido conservar algunas: están en la carpeta que se nombra en los ajustes. El diario de los últimos días y las copias contienen los mismos registros otra vez. Los archivos que guardaste tú, como los de progreso para un formador, están donde los pusiste. Este archivo no está protegido: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>What every scene needs could not be read: {kind}.</source>
        <translation>No se pudo leer lo que necesita cada escena: {kind}.</translation>
    </message>
    <message>
        <source>Installing the program again puts it back. What you have done so far is kept elsewhere.</source>
        <translation>Instalar el programa de nuevo lo devuelve a su sitio. Lo que has hecho hasta ahora se guarda aparte.</translation>
    </message>
    <message>
        <source>The card could not be saved.</source>
        <translation>No se pudo guardar la ficha.</translation>
    </message>
    <message>
        <source>See whether the folder may be written to and has room, or choose another.</source>
        <translation>Mira si se puede escribir en la carpeta y si tiene sitio, o elige otra.</translation>
    </message>
    <message>
        <source>The pack could not be kept.</source>
        <translation>No se pudo conservar el paquete.</translation>
    </message>
    <message>
        <source>See whether the disk is full or write-protected. Your library is as it was.</source>
        <translation>Mira si el disco está lleno o protegido contra escritura. Tu biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>The pack could not be taken out.</source>
        <translation>No se pudo quitar el paquete.</translation>
    </message>
    <message>
        <source>Your library is as it was.</source>
        <translation>Tu biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation>ocupa más de {most} MB</translation>
    </message>
    <message>
        <source>it is no whole zip archive</source>
        <translation>no es un archivo zip entero</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The file {inside} cannot go into a pack.</source>
        <translation>El archivo {inside} no puede ir en un paquete.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and dashes, at most two folders deep.</source>
        <translation>Ponle un nombre con letras minúsculas, cifras y guiones, a dos carpetas de profundidad como mucho.</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no hay nada dentro</translation>
    </message>
    <message>
        <source>it holds more than {most} files</source>
        <translation>contiene más de {most} archivos</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <source>it holds a file that is no content file: {name}</source>
        <translation>contiene un archivo que no es de contenido: {name}</translation>
    </message>
    <message>
        <source>it holds {name} twice</source>
        <translation>contiene {name} dos veces</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>está cerrado con una contraseña</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not used here</source>
        <translation>{name} está comprimido de un modo que aquí no se usa</translation>
    </message>
    <message>
        <source>{name} is a link</source>
        <translation>{name} es un enlace</translation>
    </message>
    <message>
        <source>This pack was not opened: {why}.</source>
        <translation>Este paquete no se abrió: {why}.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask whoever made it for another copy.</source>
        <translation>No se tomó nada de él. Pide otra copia a quien lo hizo.</translation>
    </message>
    <message>
        <source>The lessons and scenes that belong to this program are not where they should be.</source>
        <translation>Las lecciones y escenas que pertenecen a este programa no están donde deberían.</translation>
    </message>
    <message>
        <source>Installing it again puts them back. What you have done so far is kept elsewhere.</source>
        <translation>Instalarlo de nuevo las devuelve a su sitio. Lo que has hecho hasta ahora se guarda aparte.</translation>
    </message>
    <message>
        <source>“{name}” is not in the library.</source>
        <translation>«{name}» no está en la biblioteca.</translation>
    </message>
    <message>
        <source>It may have been in an older version. What you have done with it is kept.</source>
        <translation>Puede que estuviera en una versión anterior. Lo que hiciste con ello se conserva.</translation>
    </message>
    <message>
        <source>The page could not be set.</source>
        <translation>No se pudo componer la página.</translation>
    </message>
    <message>
        <source>Nothing was changed; try it once more.</source>
        <translation>No cambió nada; prueba otra vez.</translation>
    </message>
    <message>
        <source>Nothing is due on that call yet.</source>
        <translation>Aún no toca nada de esa llamada.</translation>
    </message>
    <message>
        <source>It will be on your home page on its day.</source>
        <translation>Estará en tu página de inicio cuando llegue su día.</translation>
    </message>
    <message>
        <source>A call left in the middle is carried on first.</source>
        <translation>Lo primero es seguir con una llamada que quedó a medias.</translation>
    </message>
    <message>
        <source>A promise that is due is kept before anything new.</source>
        <translation>Una promesa que toca se cumple antes de nada nuevo.</translation>
    </message>
    <message>
        <source>Somebody new reads one short lesson before the first call.</source>
        <translation>Quien empieza lee una lección corta antes de la primera llamada.</translation>
    </message>
    <message>
        <source>What happened in two of your last three calls is practised where it tempts.</source>
        <translation>Lo que pasó en dos de tus tres últimas llamadas se practica donde más tienta.</translation>
    </message>
    <message>
        <source>What your path has for today, or had for an earlier day, comes next.</source>
        <translation>Después viene lo que tu itinerario tiene para hoy, o tenía para un día anterior.</translation>
    </message>
    <message>
        <source>What has waited since yesterday or longer is brought back.</source>
        <translation>Vuelve lo que espera desde ayer o desde antes.</translation>
    </message>
    <message>
        <source>A lesson you have read is practised in the call it names.</source>
        <translation>Una lección leída se practica en la llamada que nombra.</translation>
    </message>
    <message>
        <source>Your path goes on, if you like, before its day.</source>
        <translation>Tu itinerario sigue, si quieres, antes de su día.</translation>
    </message>
    <message>
        <source>Otherwise the next lesson, then the easiest call not settled yet, then the oldest one.</source>
        <translation>Si no, la siguiente lección, luego la llamada más fácil sin resolver, luego la más antigua.</translation>
    </message>
    <message>
        <source>You left this call in the middle. It is exactly where you left it.</source>
        <translation>Dejaste esta llamada a medias. Está exactamente donde la dejaste.</translation>
    </message>
    <message>
        <source>You promised: {what}.</source>
        <translation>Prometiste: {what}.</translation>
    </message>
    <message>
        <source>Six minutes of reading, then your first call. It is the habit the rest lean on.</source>
        <translation>Seis minutos de lectura y luego tu primera llamada. Es el hábito en el que se apoyan los demás.</translation>
    </message>
    <message>
        <source>Step {number} of {steps} on your path, “{title}”.</source>
        <translation>Paso {number} de {steps} de tu itinerario, «{title}».</translation>
    </message>
    <message>
        <source>It needs a promise: say when you’ll be back in touch, then keep it.</source>
        <translation>Necesita una promesa: di cuándo volverás a llamar y luego cúmplelo.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Con tus propias palabras.</translation>
    </message>
    <message>
        <source>They have waited for {waited} days.</source>
        <translation>Llevan {waited} días esperando.</translation>
    </message>
    <message>
        <source>They have waited since yesterday.</source>
        <translation>Esperan desde ayer.</translation>
    </message>
    <message>
        <source>They come back today, before they fade.</source>
        <translation>Vuelven hoy, antes de que se olviden.</translation>
    </message>
    <message>
        <source>A few things to say again</source>
        <translation>Unas cuantas cosas que decir otra vez</translation>
    </message>
    <message>
        <source>You have read “{title}”. Here is a call for it.</source>
        <translation>Has leído «{title}». Aquí tienes una llamada para ella.</translation>
    </message>
    <message>
        <source>The next lesson on your way through.</source>
        <translation>La siguiente lección de tu camino.</translation>
    </message>
    <message>
        <source>Not settled yet. Anyone can be met again.</source>
        <translation>Aún sin resolver. A cualquiera se le puede atender otra vez.</translation>
    </message>
    <message>
        <source>It has been the longest since you took this call.</source>
        <translation>Es la que más tiempo llevas sin atender.</translation>
    </message>
    <message>
        <source>{name}: that happened in two of your last three calls. This one gives you a chance to do it another way.</source>
        <translation>{name}: pasó en dos de tus tres últimas llamadas. Esta te da la ocasión de hacerlo de otro modo.</translation>
    </message>
    <message>
        <source>{name}: that happened in each of your last two calls. This one gives you a chance to do it another way.</source>
        <translation>{name}: pasó en tus dos últimas llamadas. Esta te da la ocasión de hacerlo de otro modo.</translation>
    </message>
    <message>
        <source>{name}: that happened in each of your last three calls. This one gives you a chance to do it another way.</source>
        <translation>{name}: pasó en tus tres últimas llamadas. Esta te da la ocasión de hacerlo de otro modo.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>went amiss</source>
        <translation>salió torcido</translation>
    </message>
    <message>
        <source>Skills and what went amiss</source>
        <translation>Habilidades y lo que salió torcido</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Calls that were finished in these days, whichever way they closed.</source>
        <translation>Llamadas terminadas en estos días, acabaran como acabaran.</translation>
    </message>
    <message>
        <source>Settled calls as a share of finished calls. Calls left by the safe way out count neither way.</source>
        <translation>Llamadas resueltas, como parte de las terminadas. Las que se dejaron por la salida segura no cuentan ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>Replies typed or spoken, as a share of all replies; the others were picked.</source>
        <translation>Respuestas escritas o dichas, como parte de todas; las demás se eligieron.</translation>
    </message>
    <message>
        <source>Time spent answering, rounded to whole minutes. Reading and listening are not in it.</source>
        <translation>Tiempo respondiendo, redondeado a minutos enteros. Leer y escuchar no cuentan.</translation>
    </message>
    <message>
        <source>Assignments with three or more calls of the same scene, none of which settled it.</source>
        <translation>Tareas con tres o más llamadas de la misma escena, ninguna resuelta.</translation>
    </message>
    <message>
        <source>People the report is about.</source>
        <translation>Personas de las que trata el informe.</translation>
    </message>
    <message>
        <source>Those with at least one finished call in these days.</source>
        <translation>Quienes tienen al menos una llamada terminada en estos días.</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Practicaron</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As the team has it.</source>
        <translation>Como consta en el equipo.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Settled calls</source>
        <translation>Llamadas resueltas</translation>
    </message>
    <message>
        <source>Finished calls that closed settled.</source>
        <translation>Llamadas terminadas que quedaron resueltas.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Lessons finished in these days.</source>
        <translation>Lecciones terminadas en estos días.</translation>
    </message>
    <message>
        <source>Last practised</source>
        <translation>Última práctica</translation>
    </message>
    <message>
        <source>The day of their last finished call in these days.</source>
        <translation>El día de su última llamada terminada en estos días.</translation>
    </message>
    <message>
        <source>Assigned, done</source>
        <translation>Asignado, hecho</translation>
    </message>
    <message>
        <source>Steps of their assignments that are done, as a share of all their steps, as of the day of the report.</source>
        <translation>Pasos hechos de sus tareas, como parte de todos sus pasos, en el día del informe.</translation>
    </message>
    <message>
        <source>Calls with it</source>
        <translation>Llamadas con ello</translation>
    </message>
    <message>
        <source>Finished calls in which this was seen at least once.</source>
        <translation>Llamadas terminadas en las que se vio al menos una vez.</translation>
    </message>
    <message>
        <source>Times seen</source>
        <translation>Veces visto</translation>
    </message>
    <message>
        <source>Turns in which this was seen, once a turn.</source>
        <translation>Turnos en los que se vio, una vez por turno.</translation>
    </message>
    <message>
        <source>Share of calls</source>
        <translation>Parte de las llamadas</translation>
    </message>
    <message>
        <source>Calls in which this was seen, as a share of finished calls.</source>
        <translation>Llamadas en las que se vio, como parte de las terminadas.</translation>
    </message>
    <message>
        <source>People of this team in the report.</source>
        <translation>Personas de este equipo en el informe.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>A skill, or something that goes amiss, as lessons call it.</source>
        <translation>Una habilidad, o algo que sale torcido, como lo llaman las lecciones.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whether it is a skill that was shown or something that went amiss.</source>
        <translation>Si es una habilidad que se mostró o algo que salió torcido.</translation>
    </message>
    <message>
        <source>People in whose calls it was seen.</source>
        <translation>Personas en cuyas llamadas se vio.</translation>
    </message>
    <message>
        <source>Finished calls in which it was seen at least once.</source>
        <translation>Llamadas terminadas en las que se vio al menos una vez.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Turns in which it was seen, once a turn.</source>
        <translation>Turnos en los que se vio, una vez por turno.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>The sum over those turns of how much each counts: 1 spoken, 0.8 typed, 0.5 picked, less with a hint or on a second try, times how sure the judge was.</source>
        <translation>La suma, en esos turnos, de cuánto cuenta cada uno: 1 dicho, 0,8 escrito, 0,5 elegido, menos con una pista o en un segundo intento, por lo seguro que estaba el evaluador.</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>The scene&apos;s title in this library.</source>
        <translation>El título de la escena en esta biblioteca.</translation>
    </message>
    <message>
        <source>Left safely</source>
        <translation>Salida segura</translation>
    </message>
    <message>
        <source>Calls left by the safe way out.</source>
        <translation>Llamadas que se dejaron por la salida segura.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Todo el informe</translation>
    </message>
    <message>
        <source>en-GB</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Nada en estos días.</translation>
    </message>
    <message>
        <source>A report about {longest:,} people is too long for pages, so none was saved.</source>
        <translation>Un informe sobre {longest:,} personas es demasiado largo para páginas, así que no se guardó ninguno.</translation>
    </message>
    <message>
        <source>Choose a group of up to {most_rows:,}, or save a workbook. The figures on screen are as they were.</source>
        <translation>Elige un grupo de hasta {most_rows:,}, o guarda un libro de cálculo. Las cifras de la pantalla están como estaban.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>There is no path of that name.</source>
        <translation>No hay ningún itinerario con ese nombre.</translation>
    </message>
    <message>
        <source>See which paths there are.</source>
        <translation>Mira qué itinerarios hay.</translation>
    </message>
    <message>
        <source>There is nothing in that sheet.</source>
        <translation>No hay nada en esa hoja.</translation>
    </message>
    <message>
        <source>Your team is as it was.</source>
        <translation>Tu equipo está como estaba.</translation>
    </message>
    <message>
        <source>{name} is also in row {earlier}; this row is left out.</source>
        <translation>{name} también está en la fila {earlier}; esta fila se deja fuera.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” could both be meant; the first is used.</source>
        <translation>«{one}» y «{other}» podrían ser lo mismo; se usa la primera.</translation>
    </message>
    <message>
        <source>none with a title</source>
        <translation>ninguna con título</translation>
    </message>
    <message>
        <source>No column of that sheet is called Name.</source>
        <translation>Ninguna columna de esa hoja se llama Name.</translation>
    </message>
    <message>
        <source>Its columns are: {there}. Call one of them Name (and others Email, Number, Team), then try again. Your team is as it was.</source>
        <translation>Sus columnas son: {there}. Llama a una Name (y a otras Email, Number, Team) y prueba otra vez. Tu equipo está como estaba.</translation>
    </message>
    <message>
        <source>There is no name in this row, so it is left out.</source>
        <translation>En esta fila no hay nombre, así que se deja fuera.</translation>
    </message>
    <message>
        <source>A cell of this row is longer than {longest} characters, so it is left out.</source>
        <translation>Una celda de esta fila tiene más de {longest} caracteres, así que se deja fuera.</translation>
    </message>
    <message>
        <source>This row holds characters that cannot be shown, so it is left out.</source>
        <translation>Esta fila contiene caracteres que no se pueden mostrar, así que se deja fuera.</translation>
    </message>
    <message>
        <source>back in the team</source>
        <translation>de vuelta en el equipo</translation>
    </message>
    <message>
        <source>It is larger than 50 MB. Save only the sheet with the people.</source>
        <translation>Ocupa más de 50 MB. Guarda solo la hoja con las personas.</translation>
    </message>
    <message>
        <source>See whether it is still there and not open elsewhere.</source>
        <translation>Mira si sigue ahí y no está abierta en otro sitio.</translation>
    </message>
    <message>
        <source>It has more than {most_rows:,} rows. Save it in parts.</source>
        <translation>Tiene más de {most_rows:,} filas. Guárdala por partes.</translation>
    </message>
    <message>
        <source>It is no workbook, or one of an old kind. Save it as XLSX or CSV.</source>
        <translation>No es un libro de cálculo, o es de un tipo antiguo. Guárdalo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a list of people. Save it anew.</source>
        <translation>Al descomprimirla ocupa mucho más que una lista de personas. Guárdala de nuevo.</translation>
    </message>
    <message>
        <source>There is something in it far below or far to the right of the people. Copy them into a new sheet and save that.</source>
        <translation>Hay algo muy por debajo o muy a la derecha de las personas. Cópialas en una hoja nueva y guarda esa.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it again.</source>
        <translation>Ábrela en tu programa de hojas de cálculo y guárdala otra vez.</translation>
    </message>
    <message>
        <source>It is neither a CSV file nor a workbook.</source>
        <translation>No es ni un archivo CSV ni un libro de cálculo.</translation>
    </message>
    <message>
        <source>A cell in it never ends. Save it again as CSV.</source>
        <translation>Una de sus celdas no termina nunca. Guárdala otra vez como CSV.</translation>
    </message>
    <message>
        <source>Read as Western European text, since it is not UTF-8. Look whether names are right.</source>
        <translation>Se leyó como texto de Europa occidental, porque no es UTF-8. Mira si los nombres están bien.</translation>
    </message>
    <message>
        <source>{name} could not be read as a list of people.</source>
        <translation>{name} no se pudo leer como lista de personas.</translation>
    </message>
    <message>
        <source>Nothing they could hold on to</source>
        <translation>Nada a lo que pudiera agarrarse</translation>
    </message>
    <message>
        <source>That choice could not be kept for next time.</source>
        <translation>Esa elección no se pudo guardar para la próxima vez.</translation>
    </message>
    <message>
        <source>It holds until you close Evenkeel. See whether the disk is full or write-protected.</source>
        <translation>Vale hasta que cierres Evenkeel. Mira si el disco está lleno o protegido contra escritura.</translation>
    </message>
    <message>
        <source>That attempt is no longer stored.</source>
        <translation>Ese intento ya no está guardado.</translation>
    </message>
    <message>
        <source>Start the call again.</source>
        <translation>Empieza la llamada otra vez.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>This attempt was made on an older form of its scene and cannot be shown turn by turn.</source>
        <translation>Este intento se hizo con una forma anterior de su escena y no se puede mostrar turno por turno.</translation>
    </message>
    <message>
        <source>Its result still counts; play the scene again to see it turn by turn.</source>
        <translation>Su resultado sigue contando; vuelve a hacer la escena para verla turno por turno.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of your progress could not be made.</source>
        <translation>No se pudo hacer la copia de hoy de tu progreso.</translation>
    </message>
    <message>
        <source>Your progress itself is saved; earlier copies are kept.</source>
        <translation>Tu progreso sí está guardado; las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>No whole copy of your progress was found.</source>
        <translation>No se encontró ninguna copia entera de tu progreso.</translation>
    </message>
    <message>
        <source>You can start a new file; the damaged one is kept.</source>
        <translation>Puedes empezar un archivo nuevo; el dañado se conserva.</translation>
    </message>
    <message>
        <source>That copy is damaged, so it was not put back.</source>
        <translation>Esa copia está dañada, así que no se recuperó.</translation>
    </message>
    <message>
        <source>Your progress is as it was. Choose another copy.</source>
        <translation>Tu progreso está como estaba. Elige otra copia.</translation>
    </message>
    <message>
        <source>That call is no longer kept.</source>
        <translation>Esa llamada ya no se conserva.</translation>
    </message>
    <message>
        <source>Take in the file it came in again.</source>
        <translation>Recoge otra vez el archivo en el que vino.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in. Ask where the file came from.</source>
        <translation>No se recogió nada de él. Pregunta de dónde salió el archivo.</translation>
    </message>
    <message>
        <source>Your progress file is damaged.</source>
        <translation>Tu archivo de progreso está dañado.</translation>
    </message>
    <message>
        <source>The last good copy can be opened instead; the damaged file is kept.</source>
        <translation>En su lugar se puede abrir la última copia buena; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>This progress file was written by a newer Evenkeel ({value}); this one is {version}.</source>
        <translation>Este archivo de progreso lo escribió un Evenkeel más nuevo ({value}); este es {version}.</translation>
    </message>
    <message>
        <source>Start the newer Evenkeel, or bring this one up to date. Nothing was changed.</source>
        <translation>Abre el Evenkeel más nuevo, o pon este al día. No cambió nada.</translation>
    </message>
    <message>
        <source>The folder with your progress is no longer where it was, so this was not saved.</source>
        <translation>La carpeta de tu progreso ya no está donde estaba, así que esto no se guardó.</translation>
    </message>
    <message>
        <source>Put it back, or connect the drive again, then start Evenkeel anew.</source>
        <translation>Devuélvela a su sitio o vuelve a conectar la unidad, y abre Evenkeel de nuevo.</translation>
    </message>
    <message>
        <source>Your progress file is damaged: something in it is not what was saved.</source>
        <translation>Tu archivo de progreso está dañado: algo en él no es lo que se guardó.</translation>
    </message>
    <message>
        <source>Your progress file is empty, though it once held your work.</source>
        <translation>Tu archivo de progreso está vacío, aunque antes contenía tu trabajo.</translation>
    </message>
    <message>
        <source>The last good copy can be opened instead; the empty file is kept.</source>
        <translation>En su lugar se puede abrir la última copia buena; el archivo vacío se conserva.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>It is not clear whose work is meant.</source>
        <translation>No está claro de quién es el trabajo.</translation>
    </message>
    <message>
        <source>Practising here: {names}.</source>
        <translation>Practican aquí: {names}.</translation>
    </message>
    <message>
        <source>That person is no longer in your team.</source>
        <translation>Esa persona ya no está en tu equipo.</translation>
    </message>
    <message>
        <source>Open the team anew.</source>
        <translation>Abre el equipo otra vez.</translation>
    </message>
    <message>
        <source>Everything saved before is still there.</source>
        <translation>Todo lo guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>El disco está lleno, así que esto no se pudo guardar.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libera algo de espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>The folder with your progress may not be written to.</source>
        <translation>No se puede escribir en la carpeta de tu progreso.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to let you write there.</source>
        <translation>Pide a quien cuida de este ordenador que te deje escribir ahí.</translation>
    </message>
    <message>
        <source>Another program is using your progress file.</source>
        <translation>Otro programa está usando tu archivo de progreso.</translation>
    </message>
    <message>
        <source>Close other windows of Evenkeel, then try again.</source>
        <translation>Cierra otras ventanas de Evenkeel y prueba otra vez.</translation>
    </message>
    <message>
        <source>Your progress file could not be opened.</source>
        <translation>No se pudo abrir tu archivo de progreso.</translation>
    </message>
    <message>
        <source>See whether its folder still exists and may be written to.</source>
        <translation>Mira si su carpeta sigue existiendo y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The disk did not answer while saving.</source>
        <translation>El disco no respondió al guardar.</translation>
    </message>
    <message>
        <source>See whether the drive is still connected, then try again.</source>
        <translation>Mira si la unidad sigue conectada y prueba otra vez.</translation>
    </message>
    <message>
        <source>The folder with your progress could not be used.</source>
        <translation>No se pudo usar la carpeta de tu progreso.</translation>
    </message>
    <message>
        <source>See whether it still exists and may be written to.</source>
        <translation>Mira si sigue existiendo y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>Your progress could not be saved.</source>
        <translation>No se pudo guardar tu progreso.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prueba otra vez.</translation>
    </message>
    <message>
        <source>There is no skill of that name.</source>
        <translation>No hay ninguna habilidad con ese nombre.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay estas: {known}.</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>Informe de práctica</translation>
    </message>
    <message>
        <source>Team: {team}</source>
        <translation>Equipo: {team}</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>Person: {person}</source>
        <translation>Persona: {person}</translation>
    </message>
    <message>
        <source>Your coach</source>
        <translation>Tu entrenadora</translation>
    </message>
    <message>
        <source>Says how it is done. She has stood behind a counter herself.</source>
        <translation>Dice cómo se hace. Ella también ha estado detrás de un mostrador.</translation>
    </message>
    <message>
        <source>A spoken line could not be written to disk.</source>
        <translation>No se pudo escribir en el disco una frase hablada.</translation>
    </message>
    <message>
        <source>The words are on screen. Freeing some disk space usually helps.</source>
        <translation>Las palabras están en pantalla. Suele bastar con liberar algo de espacio.</translation>
    </message>
    <message>
        <source>They can be added from a file.</source>
        <translation>Se pueden añadir desde un archivo.</translation>
    </message>
    <message>
        <source>Installing Evenkeel again mends it.</source>
        <translation>Instalar Evenkeel de nuevo lo arregla.</translation>
    </message>
    <message>
        <source>The neural voice did not start on this computer.</source>
        <translation>La voz neuronal no arrancó en este ordenador.</translation>
    </message>
    <message>
        <source>The light voice is not part of this installation.</source>
        <translation>La voz ligera no viene con esta instalación.</translation>
    </message>
    <message>
        <source>A spoken line came out as a damaged sound file.</source>
        <translation>Una frase hablada salió como un archivo de sonido dañado.</translation>
    </message>
    <message>
        <source>The words are on screen; the next line is tried again.</source>
        <translation>Las palabras están en pantalla; con la siguiente frase se prueba otra vez.</translation>
    </message>
    <message>
        <source>Voices are off, so every line is shown as words.</source>
        <translation>Las voces están apagadas, así que cada frase se muestra por escrito.</translation>
    </message>
    <message>
        <source>This line is not in English letters, so no voice can say it.</source>
        <translation>Esta frase no está en letras inglesas, así que ninguna voz puede decirla.</translation>
    </message>
    <message>
        <source>The words are on screen.</source>
        <translation>Las palabras están en pantalla.</translation>
    </message>
    <message>
        <source>This line was not spoken.</source>
        <translation>Esta frase no se dijo.</translation>
    </message>
    <message>
        <source>The voices of this computer stopped answering; starting again may help.</source>
        <translation>Las voces de este ordenador dejaron de responder; volver a abrir puede ayudar.</translation>
    </message>
    <message>
        <source>The line was not spoken because the program is closing.</source>
        <translation>La frase no se dijo porque el programa se está cerrando.</translation>
    </message>
    <message>
        <source>This computer has no speaking voice of its own.</source>
        <translation>Este ordenador no tiene voz propia.</translation>
    </message>
    <message>
        <source>This computer has no English voice.</source>
        <translation>Este ordenador no tiene ninguna voz inglesa.</translation>
    </message>
    <message>
        <source>A line could not be spoken.</source>
        <translation>No se pudo decir una frase.</translation>
    </message>
    <message>
        <source>“{skill}” can be seen for the first time</source>
        <translation>«{skill}» se ve por primera vez</translation>
    </message>
    <message>
        <source>“{skill}” went from {before} to {now}</source>
        <translation>«{skill}» pasó de {before} a {now}</translation>
    </message>
    <message>
        <source>Nothing has moved since last week.</source>
        <translation>Nada se ha movido desde la semana pasada.</translation>
    </message>
    <message>
        <source>Since last week, {moved}, and {more} more moved.</source>
        <translation>Desde la semana pasada, {moved}, y se movieron {more} más.</translation>
    </message>
    <message>
        <source>Since last week, {moved}, and one more moved.</source>
        <translation>Desde la semana pasada, {moved}, y se movió una más.</translation>
    </message>
    <message>
        <source>Since last week, {moved}.</source>
        <translation>Desde la semana pasada, {moved}.</translation>
    </message>
    <message>
        <source>about {times} in 10</source>
        <translation>unas {times} de cada 10</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>That address cannot be used for a Learning Record Store.</source>
        <translation>Esa dirección no sirve para un Learning Record Store.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// and ends where its statements are kept. Nothing was sent.</source>
        <translation>Da una que empiece por https:// y acabe donde se guardan sus registros. No se envió nada.</translation>
    </message>
    <message>
        <source>No Learning Record Store is set, so nothing was sent.</source>
        <translation>No hay ningún Learning Record Store puesto, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Give its address, a name and a password.</source>
        <translation>Da su dirección, un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>A record could not be put as an xAPI statement, so it was not sent.</source>
        <translation>Un registro no se pudo poner como declaración xAPI, así que no se envió.</translation>
    </message>
    <message>
        <source>Everything stored here is as it was.</source>
        <translation>Todo lo guardado aquí está como estaba.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>See whether the disk is full or write-protected.</source>
        <translation>Mira si el disco está lleno o protegido contra escritura.</translation>
    </message>
    <message>
        <source>See whether the disk has 120 MB left and can be written. Nothing was added.</source>
        <translation>Mira si quedan 120 MB en el disco y si se puede escribir en él. No se añadió nada.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>What is in the file could not be kept.</source>
        <translation>No se pudo guardar lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>no está entero</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is not the one made for this version</source>
        <translation>no es el hecho para esta versión</translation>
    </message>
    <message>
        <source>it holds something else as well, or not all</source>
        <translation>contiene algo más, o no todo</translation>
    </message>
    <message>
        <source>it is packed in a way that is not used here</source>
        <translation>está comprimido de un modo que aquí no se usa</translation>
    </message>
    <message>
        <source>What was added could not be moved.</source>
        <translation>No se pudo mover lo añadido.</translation>
    </message>
    <message>
        <source>It is as it was. Close other programs that use it.</source>
        <translation>Está como estaba. Cierra otros programas que lo usen.</translation>
    </message>
    <message>
        <source>This file was not added: {why}.</source>
        <translation>Este archivo no se añadió: {why}.</translation>
    </message>
    <message>
        <source>{name} in it is damaged</source>
        <translation>{name}, que está dentro, está dañado</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Copy the file once more from where it came.</source>
        <translation>No se conservó nada. Copia el archivo otra vez de donde vino.</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Stayed level</source>
        <translation>Mantener la calma</translation>
    </message>
    <message>
        <source>Staying level</source>
        <translation>Mantener la calma</translation>
    </message>
    <message>
        <source>The tone is civil and steady, however plain or short the words are.</source>
        <translation>El tono es educado y firme, por llanas o pocas que sean las palabras.</translation>
    </message>
    <message>
        <source>Curt, cold, mocking or cross. Bluntness, dialect and few words are not any of those.</source>
        <translation>Seco, frío, burlón o enfadado. Ser directo, hablar con acento o decir poco no es nada de eso.</translation>
    </message>
    <message>
        <source>Made room for the feeling</source>
        <translation>Hacer sitio al sentimiento</translation>
    </message>
    <message>
        <source>Making room for the feeling</source>
        <translation>Hacer sitio al sentimiento</translation>
    </message>
    <message>
        <source>Names what they feel, or how heavy it is, and ties that to what happened to them.</source>
        <translation>Nombra lo que siente, o cuánto pesa, y lo une a lo que le pasó.</translation>
    </message>
    <message>
        <source>&quot;I understand&quot; with nothing after it, or a feeling that would fit any call.</source>
        <translation>«Le entiendo» sin nada detrás, o un sentimiento que valdría para cualquier llamada.</translation>
    </message>
    <message>
        <source>Guessed the feeling</source>
        <translation>Adivinar el sentimiento</translation>
    </message>
    <message>
        <source>Guessing the feeling</source>
        <translation>Adivinar el sentimiento</translation>
    </message>
    <message>
        <source>Offers a feeling they have not named, as a guess they are free to turn down.</source>
        <translation>Ofrece un sentimiento que no ha nombrado, como una suposición que puede rechazar.</translation>
    </message>
    <message>
        <source>Repeats a feeling they already stated, or tells them what they feel.</source>
        <translation>Repite un sentimiento que ya dijo, o le dice lo que siente.</translation>
    </message>
    <message>
        <source>Said the problem back</source>
        <translation>Devolver el problema con palabras</translation>
    </message>
    <message>
        <source>Saying the problem back</source>
        <translation>Devolver el problema con palabras</translation>
    </message>
    <message>
        <source>Gives back a fact of their trouble, in your own words or theirs.</source>
        <translation>Devuelve un hecho de su problema, con palabras propias o suyas.</translation>
    </message>
    <message>
        <source>One word parroted, &quot;so there was a problem&quot;, or a fact about the firm.</source>
        <translation>Una palabra repetida como un loro, «así que hubo un problema», o un hecho sobre la empresa.</translation>
    </message>
    <message>
        <source>Checked it with them</source>
        <translation>Comprobarlo con el cliente</translation>
    </message>
    <message>
        <source>Checking it with them</source>
        <translation>Comprobarlo con el cliente</translation>
    </message>
    <message>
        <source>Asks whether you have it right, or whether the plan would do for them.</source>
        <translation>Pregunta si lo ha entendido bien, o si el plan le serviría.</translation>
    </message>
    <message>
        <source>&quot;Okay?&quot; as a full stop, with no room for a no.</source>
        <translation>«¿Vale?» como punto final, sin sitio para un no.</translation>
    </message>
    <message>
        <source>Said a plain sorry</source>
        <translation>Pedir perdón sin más</translation>
    </message>
    <message>
        <source>Saying a plain sorry</source>
        <translation>Pedir perdón sin más</translation>
    </message>
    <message>
        <source>Sorry for what happened to them, with nothing hung on the end.</source>
        <translation>Lamenta lo que le pasó, sin nada colgado al final.</translation>
    </message>
    <message>
        <source>A sorry with an &quot;if&quot;, a &quot;but&quot; or &quot;any inconvenience&quot; in it, or one about your own guess.</source>
        <translation>Un perdón con un «si», un «pero» o «las molestias» dentro, o uno por la propia suposición.</translation>
    </message>
    <message>
        <source>Thanked them for telling you</source>
        <translation>Agradecer que lo cuente</translation>
    </message>
    <message>
        <source>Thanking them for telling you</source>
        <translation>Agradecer que lo cuente</translation>
    </message>
    <message>
        <source>Thanks them for bringing this up, and says what &quot;this&quot; is.</source>
        <translation>Le agradece que saque esto, y dice qué es «esto».</translation>
    </message>
    <message>
        <source>Thanks for their patience, for holding, or for the call.</source>
        <translation>Gracias por su paciencia, por esperar o por llamar.</translation>
    </message>
    <message>
        <source>Asked, and left room</source>
        <translation>Preguntar, y dejar sitio</translation>
    </message>
    <message>
        <source>Asking, and leaving room</source>
        <translation>Preguntar, y dejar sitio</translation>
    </message>
    <message>
        <source>Asks for what happened, what it was like or what they would choose, with room to answer.</source>
        <translation>Pregunta qué pasó, cómo fue o qué elegiría, con sitio para responder.</translation>
    </message>
    <message>
        <source>A question with the answer in it, an accusing one, or a box on a form.</source>
        <translation>Una pregunta con la respuesta dentro, una que acusa, o una casilla de un formulario.</translation>
    </message>
    <message>
        <source>Agreed with something true</source>
        <translation>Dar la razón en algo cierto</translation>
    </message>
    <message>
        <source>Agreeing with something true</source>
        <translation>Dar la razón en algo cierto</translation>
    </message>
    <message>
        <source>Grants one true point of theirs, or names something you both want.</source>
        <translation>Concede un punto suyo que es verdad, o nombra algo que ambos quieren.</translation>
    </message>
    <message>
        <source>Yes to everything, or praise that is not about the matter.</source>
        <translation>Sí a todo, o un elogio que no trata del asunto.</translation>
    </message>
    <message>
        <source>Took it on</source>
        <translation>Hacerlo suyo</translation>
    </message>
    <message>
        <source>Taking it on</source>
        <translation>Hacerlo suyo</translation>
    </message>
    <message>
        <source>Says that we or I did it, or takes the next step as your own.</source>
        <translation>Dice que fuimos nosotros o que fui yo, o toma el siguiente paso como propio.</translation>
    </message>
    <message>
        <source>&quot;They will&quot;, or &quot;it&apos;s been passed on&quot;.</source>
        <translation>«Ya lo harán», o «se ha pasado el aviso».</translation>
    </message>
    <message>
        <source>Offered something real</source>
        <translation>Ofrecer algo real</translation>
    </message>
    <message>
        <source>Offering something real</source>
        <translation>Ofrecer algo real</translation>
    </message>
    <message>
        <source>Names one act, and who does it or what it is done with.</source>
        <translation>Nombra un acto, y quién lo hace o con qué se hace.</translation>
    </message>
    <message>
        <source>&quot;We&apos;ll look into it&quot; or &quot;I&apos;ll see what I can do&quot;.</source>
        <translation>«Lo miraremos» o «veré qué puedo hacer».</translation>
    </message>
    <message>
        <source>Said what to expect</source>
        <translation>Decir qué esperar</translation>
    </message>
    <message>
        <source>Saying what to expect</source>
        <translation>Decir qué esperar</translation>
    </message>
    <message>
        <source>Gives a true time or limit, or says honestly what is not known yet.</source>
        <translation>Da un plazo o un límite verdadero, o dice con franqueza lo que aún no se sabe.</translation>
    </message>
    <message>
        <source>&quot;As soon as possible&quot;, or a hopeful time with nothing behind it.</source>
        <translation>«Lo antes posible», o un plazo esperanzado sin nada detrás.</translation>
    </message>
    <message>
        <source>Said when you&apos;ll be back in touch</source>
        <translation>Decir cuándo volverás a llamar</translation>
    </message>
    <message>
        <source>Saying when you&apos;ll be back in touch</source>
        <translation>Decir cuándo volverás a llamar</translation>
    </message>
    <message>
        <source>Says that you will come back to them, and by when or how.</source>
        <translation>Dice que volverá a ponerse en contacto, y para cuándo o cómo.</translation>
    </message>
    <message>
        <source>&quot;Somebody will be in touch.&quot;</source>
        <translation>«Alguien se pondrá en contacto».</translation>
    </message>
    <message>
        <source>Asked what else at the end</source>
        <translation>Preguntar qué falta al final</translation>
    </message>
    <message>
        <source>Asking what else at the end</source>
        <translation>Preguntar qué falta al final</translation>
    </message>
    <message>
        <source>Once it is settled, asks what is left or what would have made it easier.</source>
        <translation>Cuando está resuelto, pregunta qué queda o qué lo habría hecho más fácil.</translation>
    </message>
    <message>
        <source>&quot;All sorted?&quot; while the problem is still open.</source>
        <translation>«¿Todo arreglado?» con el problema aún abierto.</translation>
    </message>
    <message>
        <source>Brought in a second voice, last</source>
        <translation>Traer una segunda voz, al final</translation>
    </message>
    <message>
        <source>Bringing in a second voice, last</source>
        <translation>Traer una segunda voz, al final</translation>
    </message>
    <message>
        <source>After real tries, offers another person and passes the story on, so they need not repeat it.</source>
        <translation>Tras intentarlo de verdad, ofrece a otra persona y le pasa la historia, para que no haya que repetirla.</translation>
    </message>
    <message>
        <source>The manager as the first move, or a transfer with no word of why.</source>
        <translation>El encargado como primer paso, o pasar la llamada sin decir por qué.</translation>
    </message>
    <message>
        <source>Drew a line</source>
        <translation>Poner un límite</translation>
    </message>
    <message>
        <source>Drawing a line</source>
        <translation>Poner un límite</translation>
    </message>
    <message>
        <source>Names what has to stop and what happens next, without heat. With a threat, naming it and going is enough.</source>
        <translation>Nombra lo que tiene que parar y qué pasa después, sin acalorarse. Ante una amenaza, basta con nombrarla e irse.</translation>
    </message>
    <message>
        <source>A lecture, a threat of your own, or a line drawn over mere rudeness.</source>
        <translation>Un sermón, una amenaza propia, o un límite puesto por simple mala educación.</translation>
    </message>
    <message>
        <source>Said no, and why</source>
        <translation>Decir que no, y por qué</translation>
    </message>
    <message>
        <source>Saying no, and why</source>
        <translation>Decir que no, y por qué</translation>
    </message>
    <message>
        <source>Says no with a reason about people or fairness, and what is possible instead.</source>
        <translation>Dice que no con una razón sobre personas o sobre lo justo, y lo que sí se puede.</translation>
    </message>
    <message>
        <source>A bare no, or the number of a rule.</source>
        <translation>Un no a secas, o el número de una norma.</translation>
    </message>
    <message>
        <source>Took our own side</source>
        <translation>Ponerse de nuestra parte</translation>
    </message>
    <message>
        <source>Taking our own side</source>
        <translation>Ponerse de nuestra parte</translation>
    </message>
    <message>
        <source>Explains or excuses us at the moment they are telling you what it did to them.</source>
        <translation>Nos explica o nos disculpa en el momento en que le cuentan lo que les hizo.</translation>
    </message>
    <message>
        <source>A reason they asked for, given after they have been heard.</source>
        <translation>Una razón que pidieron, dada después de escucharles.</translation>
    </message>
    <message>
        <source>Say back what happened at their end, and keep our reasons until they ask for them.</source>
        <translation>Devuelve lo que pasó por su lado, y guarda nuestras razones hasta que las pidan.</translation>
    </message>
    <message>
        <source>Handed out the blame</source>
        <translation>Repartir la culpa</translation>
    </message>
    <message>
        <source>Handing out the blame</source>
        <translation>Repartir la culpa</translation>
    </message>
    <message>
        <source>Puts it on the customer, on a colleague or on another firm.</source>
        <translation>Se la carga al cliente, a un compañero o a otra empresa.</translation>
    </message>
    <message>
        <source>Saying plainly who does the next step, or a fact they need in order to act.</source>
        <translation>Decir llanamente quién hace el siguiente paso, o un dato que necesita para actuar.</translation>
    </message>
    <message>
        <source>Say which step you&apos;ll take from here, and leave out whose doing it was.</source>
        <translation>Di qué paso darás desde aquí, y deja fuera de quién fue la cosa.</translation>
    </message>
    <message>
        <source>Made it smaller</source>
        <translation>Hacerlo más pequeño</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>Hacerlo más pequeño</translation>
    </message>
    <message>
        <source>Shrinks it, brushes it off, or passes over what they just said.</source>
        <translation>Lo encoge, lo aparta o pasa por encima de lo que acaba de decir.</translation>
    </message>
    <message>
        <source>Honest good news, once they have been heard.</source>
        <translation>Buenas noticias de verdad, una vez que se le ha escuchado.</translation>
    </message>
    <message>
        <source>Ask what it was for, and let it be as big as they say it is.</source>
        <translation>Pregunta para qué era, y deja que sea tan grande como dice.</translation>
    </message>
    <message>
        <source>Told them to be calm</source>
        <translation>Mandarle calmarse</translation>
    </message>
    <message>
        <source>Telling them to be calm</source>
        <translation>Mandarle calmarse</translation>
    </message>
    <message>
        <source>Orders or hints that they should be calmer, quieter or slower.</source>
        <translation>Ordena o da a entender que debería estar más tranquilo, más callado o ir más despacio.</translation>
    </message>
    <message>
        <source>Being calm yourself, or a line drawn after abuse.</source>
        <translation>Estar en calma, o un límite puesto tras un abuso.</translation>
    </message>
    <message>
        <source>Lower your own voice, and give back one thing they said.</source>
        <translation>Baja tu propia voz, y devuelve una cosa que haya dicho.</translation>
    </message>
    <message>
        <source>Hid behind a rule</source>
        <translation>Esconderse tras una norma</translation>
    </message>
    <message>
        <source>Hiding behind a rule</source>
        <translation>Esconderse tras una norma</translation>
    </message>
    <message>
        <source>A rule or a script stands where a person should, with no human sentence beside it.</source>
        <translation>Hay una norma o un guion donde debería haber una persona, sin una frase humana al lado.</translation>
    </message>
    <message>
        <source>A limit given with a reason they can follow.</source>
        <translation>Un límite dado con una razón que pueda seguir.</translation>
    </message>
    <message>
        <source>Say the reason as you would to a neighbour, and then what you can do.</source>
        <translation>Di la razón como se la dirías a un vecino, y después lo que sí puedes hacer.</translation>
    </message>
    <message>
        <source>Solved it before listening</source>
        <translation>Resolverlo antes de escuchar</translation>
    </message>
    <message>
        <source>Solving it before listening</source>
        <translation>Resolverlo antes de escuchar</translation>
    </message>
    <message>
        <source>A fix, a form or a transfer comes before they have told it once through.</source>
        <translation>Un arreglo, un formulario o un traspaso llega antes de que lo haya contado entero una vez.</translation>
    </message>
    <message>
        <source>A quick fix for a thing already said to the end, or an offer they asked for.</source>
        <translation>Un arreglo rápido para algo ya contado hasta el final, o una oferta que pidió.</translation>
    </message>
    <message>
        <source>Say one thing back and ask what happened next; the fix will still be there.</source>
        <translation>Devuelve una cosa y pregunta qué pasó después; el arreglo seguirá ahí.</translation>
    </message>
    <message>
        <source>Took the floor</source>
        <translation>Quitarle la palabra</translation>
    </message>
    <message>
        <source>Taking the floor</source>
        <translation>Quitarle la palabra</translation>
    </message>
    <message>
        <source>A whole sentence or question lands while they are still telling it.</source>
        <translation>Cae una frase o una pregunta entera mientras aún lo está contando.</translation>
    </message>
    <message>
        <source>A small sound, or one of their own words, on a breath.</source>
        <translation>Un sonido breve, o una de sus propias palabras, al tomar aire.</translation>
    </message>
    <message>
        <source>Count two at the pause, then give one small word and let them run.</source>
        <translation>Cuenta hasta dos en la pausa, di una palabra corta y deja que siga.</translation>
    </message>
    <message>
        <source>Promised too much</source>
        <translation>Prometer demasiado</translation>
    </message>
    <message>
        <source>Promising too much</source>
        <translation>Prometer demasiado</translation>
    </message>
    <message>
        <source>Guarantees what is not yours to give, or what the record says cannot be.</source>
        <translation>Garantiza lo que no está en su mano, o lo que el expediente dice que no puede ser.</translation>
    </message>
    <message>
        <source>A firm date you have the means to keep.</source>
        <translation>Una fecha firme que tienes medios de cumplir.</translation>
    </message>
    <message>
        <source>Promise the part you control, with a time, and say who decides the rest.</source>
        <translation>Promete la parte que controlas, con un plazo, y di quién decide el resto.</translation>
    </message>
    <message>
        <source>Took the sorry back</source>
        <translation>Retirar el perdón</translation>
    </message>
    <message>
        <source>Taking the sorry back</source>
        <translation>Retirar el perdón</translation>
    </message>
    <message>
        <source>A sorry with an &quot;if&quot; or a &quot;but&quot;, for &quot;any inconvenience&quot;, or for how they feel.</source>
        <translation>Un perdón con un «si» o un «pero», por «las molestias» o por cómo se siente.</translation>
    </message>
    <message>
        <source>A plain sorry, even a clumsy one.</source>
        <translation>Un perdón sin más, aunque sea torpe.</translation>
    </message>
    <message>
        <source>Be sorry for the thing itself, and stop at the full stop.</source>
        <translation>Lamenta la cosa misma, y detente en el punto.</translation>
    </message>
    <message>
        <source>Let an edge show</source>
        <translation>Dejar ver el filo</translation>
    </message>
    <message>
        <source>Letting an edge show</source>
        <translation>Dejar ver el filo</translation>
    </message>
    <message>
        <source>Says the opposite of what is meant, to mock.</source>
        <translation>Dice lo contrario de lo que piensa, para burlarse.</translation>
    </message>
    <message>
        <source>Dry plain speech, or a joke the customer made first.</source>
        <translation>Hablar seco y llano, o una broma que el cliente hizo primero.</translation>
    </message>
    <message>
        <source>Say the plain thing you meant, or say their complaint back instead.</source>
        <translation>Di llanamente lo que querías decir, o devuelve su queja.</translation>
    </message>
    <message>
        <source>Went for the person</source>
        <translation>Atacar a la persona</translation>
    </message>
    <message>
        <source>Going for the person</source>
        <translation>Atacar a la persona</translation>
    </message>
    <message>
        <source>Insults, threatens or belittles the customer.</source>
        <translation>Insulta, amenaza o rebaja al cliente.</translation>
    </message>
    <message>
        <source>A line drawn calmly about what was said or done.</source>
        <translation>Un límite puesto con calma sobre lo que se dijo o se hizo.</translation>
    </message>
    <message>
        <source>If it is abuse, name what has to stop; if it is not, let it go by.</source>
        <translation>Si es abuso, nombra lo que tiene que parar; si no lo es, déjalo pasar.</translation>
    </message>
    <message>
        <source>Used a stock phrase</source>
        <translation>Usar una frase hecha</translation>
    </message>
    <message>
        <source>Using a stock phrase</source>
        <translation>Usar una frase hecha</translation>
    </message>
    <message>
        <source>A set phrase of feeling with nothing of this case in it.</source>
        <translation>Una frase hecha de sentimiento sin nada de este caso dentro.</translation>
    </message>
    <message>
        <source>A cue followed at once by something only they said.</source>
        <translation>Una señal seguida enseguida de algo que solo dijo esta persona.</translation>
    </message>
    <message>
        <source>Put one of their own words straight after the phrase, or drop the phrase.</source>
        <translation>Pon una de sus propias palabras justo detrás de la frase, o quita la frase.</translation>
    </message>
    <message>
        <source>Strung phrases together</source>
        <translation>Encadenar frases</translation>
    </message>
    <message>
        <source>Stringing phrases together</source>
        <translation>Encadenar frases</translation>
    </message>
    <message>
        <source>Coaching phrases are heaped up and make no sense for this customer.</source>
        <translation>Se amontonan frases de manual que no tienen sentido para este cliente.</translation>
    </message>
    <message>
        <source>A long reply in which each part is about them.</source>
        <translation>Una respuesta larga en la que cada parte trata de esta persona.</translation>
    </message>
    <message>
        <source>Keep one phrase, and give the room you save to a fact they told you.</source>
        <translation>Quédate con una frase, y da el sitio que ahorras a un hecho que te contó.</translation>
    </message>
    <message>
        <source>Passed them on too soon</source>
        <translation>Pasarlo a otro demasiado pronto</translation>
    </message>
    <message>
        <source>Passing them on too soon</source>
        <translation>Pasarlo a otro demasiado pronto</translation>
    </message>
    <message>
        <source>Hands them to somebody else before trying.</source>
        <translation>Se lo entrega a otra persona antes de intentarlo.</translation>
    </message>
    <message>
        <source>A warm hand-over after real tries, or getting help when it is unsafe.</source>
        <translation>Un traspaso cálido tras intentarlo de verdad, o pedir ayuda cuando no es seguro.</translation>
    </message>
    <message>
        <source>Hear it and try one thing first; then, if it&apos;s still stuck, hand over with the story.</source>
        <translation>Escúchalo y prueba una cosa primero; luego, si sigue atascado, pásalo con la historia.</translation>
    </message>
    <message>
        <source>Answered with a personal story</source>
        <translation>Responder con una historia propia</translation>
    </message>
    <message>
        <source>Answering with a personal story</source>
        <translation>Responder con una historia propia</translation>
    </message>
    <message>
        <source>The talk turns to something that happened to you or yours.</source>
        <translation>La charla gira hacia algo que te pasó a ti o a los tuyos.</translation>
    </message>
    <message>
        <source>&quot;I&quot; with a guess or a promise: &quot;I&apos;d guess&quot;, &quot;I&apos;ll ring&quot;.</source>
        <translation>«Yo» con una suposición o una promesa: «yo diría», «yo llamo».</translation>
    </message>
    <message>
        <source>Turn the &quot;I&quot; into a &quot;you&quot;, and ask how it was for them.</source>
        <translation>Cambia el «yo» por un «usted», y pregunta cómo fue para esa persona.</translation>
    </message>
    <message>
        <source>Left it unanswered</source>
        <translation>Dejarlo sin respuesta</translation>
    </message>
    <message>
        <source>Leaving it unanswered</source>
        <translation>Dejarlo sin respuesta</translation>
    </message>
    <message>
        <source>Empty, puzzling, or about something else.</source>
        <translation>Vacío, confuso o sobre otra cosa.</translation>
    </message>
    <message>
        <source>A short true answer. Another language cannot be judged, and is no fault.</source>
        <translation>Una respuesta corta y verdadera. Otro idioma no se puede juzgar, y no es una falta.</translation>
    </message>
    <message>
        <source>Answer the last thing they asked, even if the answer is &quot;I don&apos;t know yet&quot;.</source>
        <translation>Responde a lo último que preguntó, aunque la respuesta sea «aún no lo sé».</translation>
    </message>
    <message>
        <source>You said back a detail they had given you.</source>
        <translation>Devolviste un detalle que te había dado.</translation>
    </message>
    <message>
        <source>You said it back, with no new detail of theirs.</source>
        <translation>Le devolviste lo dicho, sin ningún detalle nuevo suyo.</translation>
    </message>
    <message>
        <source>You guessed the feeling and tied it to what happened.</source>
        <translation>Adivinaste el sentimiento y lo uniste a lo que pasó.</translation>
    </message>
    <message>
        <source>You named a feeling without saying what caused it.</source>
        <translation>Nombraste un sentimiento sin decir qué lo causó.</translation>
    </message>
    <message>
        <source>You let the feeling be reasonable.</source>
        <translation>Dejaste que el sentimiento fuera razonable.</translation>
    </message>
    <message>
        <source>You asked, and there was more to tell.</source>
        <translation>Preguntaste, y había más que contar.</translation>
    </message>
    <message>
        <source>They had told you everything already.</source>
        <translation>Ya te lo había contado todo.</translation>
    </message>
    <message>
        <source>You let them say whether you had it right.</source>
        <translation>Dejaste que dijera si lo habías entendido bien.</translation>
    </message>
    <message>
        <source>You agreed with something true.</source>
        <translation>Le diste la razón en algo cierto.</translation>
    </message>
    <message>
        <source>You thanked them for a thing you named.</source>
        <translation>Le agradeciste algo que nombraste.</translation>
    </message>
    <message>
        <source>Thanks for nothing in particular sounds like a greeting card.</source>
        <translation>Dar las gracias por nada en particular suena a tarjeta de felicitación.</translation>
    </message>
    <message>
        <source>A sorry this early is small, but kind.</source>
        <translation>Un perdón tan pronto es poca cosa, pero amable.</translation>
    </message>
    <message>
        <source>You were sorry for a thing you had understood.</source>
        <translation>Lamentaste algo que habías entendido.</translation>
    </message>
    <message>
        <source>The third bare sorry asks them to look after you.</source>
        <translation>El tercer perdón a secas le pide que cuide de ti.</translation>
    </message>
    <message>
        <source>You took it on as yours.</source>
        <translation>Lo tomaste como cosa tuya.</translation>
    </message>
    <message>
        <source>An offer before they feel heard cools nothing.</source>
        <translation>Una oferta antes de sentirse escuchado no calma nada.</translation>
    </message>
    <message>
        <source>They could half take in the offer.</source>
        <translation>Solo pudo recibir la oferta a medias.</translation>
    </message>
    <message>
        <source>They were ready for something to be done.</source>
        <translation>Ya estaba listo para que se hiciera algo.</translation>
    </message>
    <message>
        <source>True, but they were not listening yet.</source>
        <translation>Cierto, pero aún no estaba escuchando.</translation>
    </message>
    <message>
        <source>You said what would happen, when, and what would not.</source>
        <translation>Dijiste qué iba a pasar, cuándo, y qué no.</translation>
    </message>
    <message>
        <source>You gave them a time they can hold you to.</source>
        <translation>Le diste un plazo que te puede recordar.</translation>
    </message>
    <message>
        <source>A call-back this early sounds like a way off the line.</source>
        <translation>Prometer otra llamada tan pronto suena a querer colgar.</translation>
    </message>
    <message>
        <source>You asked what was still left to put right.</source>
        <translation>Preguntaste qué quedaba por arreglar.</translation>
    </message>
    <message>
        <source>Asking if all is well while it is not.</source>
        <translation>Preguntar si todo va bien cuando no va bien.</translation>
    </message>
    <message>
        <source>They disliked the no and could follow the reason.</source>
        <translation>No le gustó el no, y pudo seguir la razón.</translation>
    </message>
    <message>
        <source>A reason cannot land on someone who has not been heard.</source>
        <translation>Una razón no llega a quien no ha sido escuchado.</translation>
    </message>
    <message>
        <source>You had tried; a second voice was a kindness.</source>
        <translation>Lo habías intentado; una segunda voz fue un gesto amable.</translation>
    </message>
    <message>
        <source>You had not tried yet.</source>
        <translation>Aún no lo habías intentado.</translation>
    </message>
    <message>
        <source>You said what had to stop and what you would still do.</source>
        <translation>Dijiste qué tenía que parar y qué seguirías haciendo.</translation>
    </message>
    <message>
        <source>You stayed level.</source>
        <translation>Mantuviste la calma.</translation>
    </message>
    <message>
        <source>You explained yourself instead of them.</source>
        <translation>Hablaste de tus razones en lugar de las suyas.</translation>
    </message>
    <message>
        <source>You said whose fault it was, and that put nothing right.</source>
        <translation>Dijiste de quién era la culpa, y eso no arregló nada.</translation>
    </message>
    <message>
        <source>You made it smaller than it was to them.</source>
        <translation>Lo hiciste más pequeño de lo que era para esa persona.</translation>
    </message>
    <message>
        <source>Being told to be calm is being told off.</source>
        <translation>Que te manden calmarte es que te riñan.</translation>
    </message>
    <message>
        <source>They got the rule and no person.</source>
        <translation>Recibió la norma y ninguna persona.</translation>
    </message>
    <message>
        <source>You fixed a problem they had not finished telling you.</source>
        <translation>Arreglaste un problema que no había acabado de contarte.</translation>
    </message>
    <message>
        <source>You took the floor while they had it.</source>
        <translation>Tomaste la palabra mientras la tenía el cliente.</translation>
    </message>
    <message>
        <source>It pleased them now. It will be remembered.</source>
        <translation>Le gustó ahora. Se acordará.</translation>
    </message>
    <message>
        <source>Two easy promises sound like none.</source>
        <translation>Dos promesas fáciles suenan a ninguna.</translation>
    </message>
    <message>
        <source>They have been promised things before.</source>
        <translation>Ya le han prometido cosas antes.</translation>
    </message>
    <message>
        <source>What came with the sorry took it back.</source>
        <translation>Lo que vino con el perdón lo retiró.</translation>
    </message>
    <message>
        <source>They heard the edge.</source>
        <translation>Oyó el filo.</translation>
    </message>
    <message>
        <source>You went for the person.</source>
        <translation>Fuiste a por la persona.</translation>
    </message>
    <message>
        <source>A stock phrase works once, a little.</source>
        <translation>Una frase hecha sirve una vez, un poco.</translation>
    </message>
    <message>
        <source>The same stock phrase again sounds like a recording.</source>
        <translation>La misma frase hecha otra vez suena a grabación.</translation>
    </message>
    <message>
        <source>All the right words, and nothing about them.</source>
        <translation>Todas las palabras buenas, y nada sobre esa persona.</translation>
    </message>
    <message>
        <source>You passed them on before you had tried.</source>
        <translation>Lo pasaste a otro antes de intentarlo.</translation>
    </message>
    <message>
        <source>It became about you.</source>
        <translation>Acabó tratando de ti.</translation>
    </message>
    <message>
        <source>They could not tell whether you had heard a word.</source>
        <translation>No pudo saber si habías oído una sola palabra.</translation>
    </message>
    <message>
        <source>What is your business called?</source>
        <translation>¿Cómo se llama tu negocio?</translation>
    </message>
    <message>
        <source>What do customers call you?</source>
        <translation>¿Cómo te llaman los clientes?</translation>
    </message>
    <message>
        <source>Who decides what you cannot?</source>
        <translation>¿Quién decide lo que tú no puedes?</translation>
    </message>
    <message>
        <source>Number you would give a customer</source>
        <translation>Número que darías a un cliente</translation>
    </message>
    <message>
        <source>Which town?</source>
        <translation>¿En qué ciudad?</translation>
    </message>
    <message>
        <source>When are you open?</source>
        <translation>¿Qué horario tenéis?</translation>
    </message>
    <message>
        <source>How many working days does a refund take?</source>
        <translation>¿Cuántos días hábiles tarda un reembolso?</translation>
    </message>
    <message>
        <source>Your currency sign</source>
        <translation>El signo de tu moneda</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="ja">
    <context>
        <name>StepNames</name>
        <message>
            <source>PC/SCサービス</source>
            <translation>Serviço PC/SC</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>Leitor</translation>
        </message>
        <message>
            <source>置く・差し込む</source>
            <translation>Pôr ou inserir</translation>
        </message>
        <message>
            <source>カードがある</source>
            <translation>Há um cartão</translation>
        </message>
        <message>
            <source>カードが答える</source>
            <translation>Cartão responde</translation>
        </message>
        <message>
            <source>カードは1枚</source>
            <translation>Só 1 cartão</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>公的個人認証のアプリ</source>
            <translation>App JPKI no cartão</translation>
        </message>
        <message>
            <source>カードの名札</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>入っている電子証明書</source>
            <translation>Certificados no cartão</translation>
        </message>
        <message>
            <source>電子証明書の読み取り</source>
            <translation>Leitura do certificado</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>Validade</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>24 h da emissão</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>Emissor</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>Senha: tentativas</translation>
        </message>
    </context>
    <context>
        <name>ExaminingTexts</name>
        <message>
            <source>読み取りをくわしく調べる</source>
            <translation>Verificar leitura em detalhe</translation>
        </message>
        <message>
            <source>置いても何も起きないとき</source>
            <translation>Coloco o cartão e nada acontece</translation>
        </message>
        <message>
            <source>カードとリーダーを調べています</source>
            <translation>Verificando o cartão e o leitor</translation>
        </message>
        <message>
            <source>終わるまで、カードを動かさないでください。</source>
            <translation>Não mexa no cartão até terminar.</translation>
        </message>
        <message>
            <source>別のカードを調べています。動かさないでください。</source>
            <translation>Verificando outro cartão. Não mexa nele.</translation>
        </message>
        <message>
            <source>{total}のうち、{done}を調べました</source>
            <translation>{done} de {total} verificados</translation>
        </message>
        <message>
            <source>くわしい結果を見る</source>
            <translation>Ver detalhes</translation>
        </message>
        <message>
            <source>くわしい結果を閉じる</source>
            <translation>Fechar detalhes</translation>
        </message>
        <message>
            <source>カードもリーダーも、問題ありません</source>
            <translation>O cartão e o leitor estão bons</translation>
        </message>
        <message>
            <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
            <translation>Você pode usar este cartão. Toque em "Fim" e escolha um procedimento.</translation>
        </message>
        <message>
            <source>カードを一度取って置き直すと、手続きにもどります。</source>
            <translation>Retire o cartão e coloque de novo para continuar.</translation>
        </message>
        <message>
            <source>カードが離れました</source>
            <translation>O cartão saiu do lugar</translation>
        </message>
        <message>
            <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
            <translation>Os resultados do cartão anterior foram apagados. Para continuar, coloque um cartão no leitor.</translation>
        </message>
        <message>
            <source>カードが見つかりません</source>
            <translation>Cartão não encontrado</translation>
        </message>
        <message>
            <source>読み取り台は動いています。</source>
            <translation>O leitor está funcionando.</translation>
        </message>
        <message>
            <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
            <translation>Tire o cartão da capa. Coloque só 1 cartão no meio do leitor. A verificação começa sozinha.</translation>
        </message>
        <message>
            <source>発行から24時間たったら、またおいでください。</source>
            <translation>Volte 24 horas depois da emissão.</translation>
        </message>
        <message>
            <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
            <translation>O certificado digital vence em menos de 3 meses. Onde renovar: {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
            <translation>Mais 1 erro bloqueia a sua senha de 4 dígitos.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
            <translation>Mais 2 erros bloqueiam a sua senha de 4 dígitos.</translation>
        </message>
        <message>
            <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
            <translation>A leitura demorou muito. Não mexa no cartão até terminar.</translation>
        </message>
        <message>
            <source>カードは読めました。気をつけることがあります</source>
            <translation>O cartão foi lido. Há avisos</translation>
        </message>
        <message>
            <source>気をつけること</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>もう一度調べる</source>
            <translation>Refazer teste</translation>
        </message>
        <message>
            <source>置き方を調べる(5秒)</source>
            <translation>Testar posição (5 s)</translation>
        </message>
        <message>
            <source>別のカードでくらべる</source>
            <translation>Testar outro cartão</translation>
        </message>
        <message>
            <source>業者用の記録を作る</source>
            <translation>Relatório p/ fornecedor</translation>
        </message>
        <message>
            <source>記録を作っています</source>
            <translation>Fazendo o relatório</translation>
        </message>
        <message>
            <source>業者用の記録を作りました</source>
            <translation>Relatório do fornecedor pronto</translation>
        </message>
        <message>
            <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
            <translation>{file}
Não contém dados do titular do cartão. Pode entregar ao fornecedor como está.</translation>
        </message>
        <message>
            <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
            <translation>Não foi possível fazer o relatório. Espere um pouco e toque de novo. Se falhar outra vez, avise o responsável pela máquina.</translation>
        </message>
        <message>
            <source>5秒の間、くり返し読んでいます</source>
            <translation>Lendo várias vezes por 5 segundos</translation>
        </message>
        <message>
            <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
            <translation>Mova o cartão aos poucos. Ache onde ele é lido bem.</translation>
        </message>
        <message>
            <source>読めた回数 {reads}
途切れた回数 {losses}</source>
            <translation>Leituras {reads}
Interrupções {losses}</translation>
        </message>
        <message>
            <source>安定して読めています</source>
            <translation>A leitura está estável</translation>
        </message>
        <message>
            <source>読み取りが安定していません</source>
            <translation>Leitura instável</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした</source>
            <translation>Não foi lido até o fim</translation>
        </message>
        <message>
            <source>いまの置き方で使えます。</source>
            <translation>Pode usar nesta posição.</translation>
        </message>
        <message>
            <source>上から順に試してください。</source>
            <translation>Tente de cima para baixo.</translation>
        </message>
        <message>
            <source>はかった結果</source>
            <translation>Medições</translation>
        </message>
        <message>
            <source>別のカードを置いてください</source>
            <translation>Coloque outro cartão</translation>
        </message>
        <message>
            <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
            <translation>Retire este cartão e coloque outro Cartão My Number no mesmo leitor.</translation>
        </message>
        <message>
            <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
            <translation>Isto mostra se o problema é o cartão ou o leitor. A senha não é usada.</translation>
        </message>
        <message>
            <source>はじめのカードの問題です</source>
            <translation>O problema é o primeiro cartão</translation>
        </message>
        <message>
            <source>読み取り台の問題です</source>
            <translation>O problema é o leitor</translation>
        </message>
        <message>
            <source>どちらのカードも読めました</source>
            <translation>Os dois cartões foram lidos</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした</source>
            <translation>Não foi possível verificar o outro cartão</translation>
        </message>
        <message>
            <source>まだ、どちらとも言えません</source>
            <translation>Ainda não sabemos qual é</translation>
        </message>
        <message>
            <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
            <translation>O mesmo leitor leu outro cartão. Peça para verificar o primeiro cartão. Local: {desk}.</translation>
        </message>
        <message>
            <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
            <translation>Com outro cartão foi igual. Toque em "Chamar equipe". A causa não é o cartão.</translation>
        </message>
        <message>
            <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
            <translation>Talvez o primeiro cartão não estivesse bem colocado. Coloque-o de novo.</translation>
        </message>
        <message>
            <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
            <translation>Toque em "Voltar" e coloque de novo só 1 outro cartão.</translation>
        </message>
        <message>
            <source>「もどる」を押して、さらに別のカードで試してください。</source>
            <translation>Toque em "Voltar" e tente com mais um outro cartão.</translation>
        </message>
        <message>
            <source>{step}:{sentence}</source>
            <translation>{step}: {sentence}</translation>
        </message>
        <message>
            <source>{step}:{mark}</source>
            <translation>{step}: {mark}</translation>
        </message>
        <message>
            <source>問題なし</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>問題あり</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>調べていない</source>
            <translation>Não visto</translation>
        </message>
    </context>
    <context>
        <name>PinPurposeTexts</name>
        <message>
            <source>あなたの記録を見るために使います。</source>
            <translation>É para ver o que está registrado para você.</translation>
        </message>
        <message>
            <source>予約をするために使います。</source>
            <translation>É para a sua reserva.</translation>
        </message>
        <message>
            <source>マイキーID {mykey}の予約をするために使います。</source>
            <translation>Para a sua reserva: MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>{service}に申し込むために使います。番号の終わりは{tail}です。</source>
            <translation>É para o seu pedido para {service}. O número termina em {tail}.</translation>
        </message>
        <message>
            <source>{service}受付番号 {reference}の申し込みを取り消すために使います。</source>
            <translation>É para cancelar o seu pedido: {service}protocolo {reference}</translation>
        </message>
        <message>
            <source>{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。</source>
            <translation>É para passar a reserva de {date} (MyKey ID {mykey}) para este cartão.</translation>
        </message>
        <message>
            <source>ほかの人に使われないように、1件ごとに暗証番号をおたずねします。</source>
            <translation>Pedimos a senha a cada vez, para que ninguém mais use o seu cartão.</translation>
        </message>
        <message>
            <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
            <translation>Outro guichê registrou antes, por isso nada foi registrado ainda. Digite a senha mais uma vez.</translation>
        </message>
    </context>
    <context>
        <name>RefusalTexts</name>
        <message>
            <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
            <translation>Esta tela fecha quando você retira o cartão. Se precisar, anote antes.</translation>
        </message>
        <message>
            <source>いま、すること</source>
            <translation>O que fazer agora</translation>
        </message>
        <message>
            <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
            <translation>Esta máquina não sabe qual é o próximo dia possível. Pergunte à equipe.</translation>
        </message>
        <message>
            <source>手続きできるのは、ご本人だけです</source>
            <translation>Só o titular do cartão pode fazer isto</translation>
        </message>
        <message>
            <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
            <translation>Se outra pessoa fizer, os pontos podem ir para a pessoa errada. Pedimos desculpas por você ter vindo até aqui.</translation>
        </message>
        <message>
            <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
            <translation>O titular deve vir com o cartão e a senha de 4 dígitos.</translation>
        </message>
        <message>
            <source>15歳未満の方は、法定代理人が手続きできます。</source>
            <translation>Menor de 15 anos: o representante legal pode fazer.</translation>
        </message>
        <message>
            <source>成年被後見人の方は、法定代理人が手続きできます。</source>
            <translation>Adulto sob tutela: o tutor (representante legal) pode fazer.</translation>
        </message>
        <message>
            <source>窓口は、いま閉まっています</source>
            <translation>O guichê está fechado agora</translation>
        </message>
        <message>
            <source>職員がいない時間は、この機械では手続きできません。</source>
            <translation>Esta máquina só pode ser usada quando há equipe aqui.</translation>
        </message>
        <message>
            <source>次は{moment}から受け付けます。</source>
            <translation>Abre de novo: {moment}.</translation>
        </message>
        <message>
            <source>この窓口で、いま受け付けている制度はありません</source>
            <translation>Este guichê não atende nenhum programa agora</translation>
        </message>
        <message>
            <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
            <translation>Ainda não há programa nesta máquina. A culpa não é sua.</translation>
        </message>
        <message>
            <source>いつ始まるか、職員にお聞きください。</source>
            <translation>Pergunte à equipe quando começa.</translation>
        </message>
        <message>
            <source>予約は、まだ始まっていません</source>
            <translation>As reservas ainda não começaram</translation>
        </message>
        <message>
            <source>受付が始まる前です。</source>
            <translation>Começam depois.</translation>
        </message>
        <message>
            <source>{moment}から受け付けます。</source>
            <translation>A partir de {moment}.</translation>
        </message>
        <message>
            <source>予約の受付は終わりました</source>
            <translation>As reservas já terminaram</translation>
        </message>
        <message>
            <source>受付の期間を過ぎています。</source>
            <translation>O prazo já passou.</translation>
        </message>
        <message>
            <source>ほかに受けられるものがないか、職員にお聞きください。</source>
            <translation>Pergunte à equipe se há algo mais que você possa receber.</translation>
        </message>
        <message>
            <source>申し込みは、まだ始まっていません</source>
            <translation>Os pedidos ainda não começaram</translation>
        </message>
        <message>
            <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
            <translation>Os pedidos começam depois. Às vezes dá para reservar antes.</translation>
        </message>
        <message>
            <source>申し込みの受付は終わりました</source>
            <translation>Os pedidos já terminaram</translation>
        </message>
        <message>
            <source>申し込みの期間を過ぎています。</source>
            <translation>O prazo dos pedidos já passou.</translation>
        </message>
        <message>
            <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
            <translation>Se você já fez o pedido, confira em "Minha situação".</translation>
        </message>
        <message>
            <source>このサービスの受付は終わりました</source>
            <translation>Os pedidos deste serviço terminaram</translation>
        </message>
        <message>
            <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
            <translation>O último dia definido pelo serviço de pagamento já passou. Nada foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
            <translation>Retire o cartão, comece de novo e escolha outro serviço de pagamento.</translation>
        </message>
        <message>
            <source>国のシステムが保守で止まっています</source>
            <translation>Sistema nacional parado para manutenção</translation>
        </message>
        <message>
            <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
            <translation>A causa não é o seu cartão. Durante a manutenção, o guichê também não consegue.</translation>
        </message>
        <message>
            <source>{moment}から、またおいでください。</source>
            <translation>Volte a partir de {moment}.</translation>
        </message>
        <message>
            <source>いま、この機械では手続きできません</source>
            <translation>Agora não dá para usar esta máquina</translation>
        </message>
        <message>
            <source>機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。</source>
            <translation>O relógio da máquina parece errado. A culpa não é sua. Nada foi registrado.</translation>
        </message>
        <message>
            <source>職員をお呼びください。時計を直すか、ほかの窓口をご案内します。</source>
            <translation>Chame a equipe. Eles vão acertar o relógio ou mostrar outro guichê.</translation>
        </message>
        <message>
            <source>カードの読み取りを準備しています</source>
            <translation>Preparando a leitura de cartões</translation>
        </message>
        <message>
            <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
            <translation>O sistema de leitura está parado. A causa não é o seu cartão.</translation>
        </message>
        <message>
            <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
            <translation>Quando voltar, a próxima tela abre sozinha. Se não abrir em 1 minuto, chame a equipe.</translation>
        </message>
        <message>
            <source>読み取り台がつながっていません</source>
            <translation>O leitor não está conectado</translation>
        </message>
        <message>
            <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
            <translation>A máquina não encontra o leitor. A causa não é o seu cartão.</translation>
        </message>
        <message>
            <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
            <translation>Chame a equipe. Quando conectar, a próxima tela abre sozinha.</translation>
        </message>
        <message>
            <source>読み取り台から返事が来ません</source>
            <translation>O leitor não responde</translation>
        </message>
        <message>
            <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
            <translation>O leitor parou ao verificar o cartão. A causa pode não ser o seu cartão. Nada foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
            <translation>Retire o cartão e espere um pouco. Se a tela não mudar, ou se acontecer de novo, chame a equipe.</translation>
        </message>
        <message>
            <source>カードが、ほかの画面で使われています</source>
            <translation>O cartão está em uso em outra tela</translation>
        </message>
        <message>
            <source>同じ読み取り台を、別のプログラムが使っています。</source>
            <translation>Outro programa está usando este leitor.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。</source>
            <translation>Retire o cartão e chame a equipe.</translation>
        </message>
        <message>
            <source>カードを1枚だけ、ケースから出して置いてください</source>
            <translation>Coloque só 1 cartão, fora da capa</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
            <translation>Há algo no leitor, mas não responde. Podem ser 2 cartões juntos ou uma capa grossa.</translation>
        </message>
        <message>
            <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
            <translation>Coloque só 1 cartão no meio do leitor. Se ainda não funcionar, chame a equipe.</translation>
        </message>
        <message>
            <source>カードが2枚見つかりました</source>
            <translation>Há 2 cartões</translation>
        </message>
        <message>
            <source>どちらのカードで手続きするのか、分かりません。</source>
            <translation>Não sabemos qual cartão usar.</translation>
        </message>
        <message>
            <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
            <translation>Deixe só o cartão que quer usar. Retire o outro.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎます</source>
            <translation>O cartão demora muito para responder</translation>
        </message>
        <message>
            <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
            <translation>O cartão está no leitor, mas a resposta não vem, e paramos de esperar. Nada foi registrado.</translation>
        </message>
        <message>
            <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
            <translation>Tire o cartão da capa e coloque no meio do leitor. Se acontecer de novo, chame a equipe.</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした</source>
            <translation>Não foi possível ler o cartão</translation>
        </message>
        <message>
            <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
            <translation>A resposta do cartão foi cortada ou ilegível. Nada foi registrado.</translation>
        </message>
        <message>
            <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
            <translation>Coloque o cartão de novo, no meio. Se falhar várias vezes, o chip IC pode estar quebrado.</translation>
        </message>
        <message>
            <source>これは住民基本台帳カードです</source>
            <translation>Este é o cartão Juki</translation>
        </message>
        <message>
            <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
            <translation>O cartão Juki (registro de residentes) é de um sistema antigo. Não serve aqui.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
            <translation>Se tem um Cartão My Number, coloque-o. Se não tem, você pode solicitar um.</translation>
        </message>
        <message>
            <source>スマートフォンではなく、カードを置いてください</source>
            <translation>Coloque o cartão, não o celular</translation>
        </message>
        <message>
            <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
            <translation>Foi lido o certificado digital de um celular. Esta máquina não pode usá-lo.</translation>
        </message>
        <message>
            <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
            <translation>Afaste o celular e coloque o seu Cartão My Number.</translation>
        </message>
        <message>
            <source>これは交通系や電子マネーのカードです</source>
            <translation>É um cartão de transporte ou e-money</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードが置かれています。</source>
            <translation>O cartão no leitor não é um Cartão My Number.</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
            <translation>Retire-o e coloque o Cartão My Number. Não coloque a carteira ou a capa inteira.</translation>
        </message>
        <message>
            <source>これは運転免許証のようです</source>
            <translation>Parece uma carteira de motorista</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。</source>
            <translation>Retire esse cartão e coloque o seu Cartão My Number.</translation>
        </message>
        <message>
            <source>このカードでは手続きできません</source>
            <translation>Este cartão não serve aqui</translation>
        </message>
        <message>
            <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
            <translation>Há outro cartão IC (de crédito, de residência etc.) no leitor.</translation>
        </message>
        <message>
            <source>カードに電子証明書が入っていません</source>
            <translation>Cartão sem certificado digital</translation>
        </message>
        <message>
            <source>カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。</source>
            <translation>Talvez você tenha solicitado o cartão sem ele. Para reservar, é preciso o certificado digital de autenticação do usuário.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
            <translation>O guichê em "Onde ir" pode emitir. Volte 24 horas depois da emissão.</translation>
        </message>
        <message>
            <source>このカードの電子証明書は、まだ使えません</source>
            <translation>O certificado deste cartão ainda não serve</translation>
        </message>
        <message>
            <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
            <translation>O certificado é de um tipo mais novo, que esta máquina ainda não aceita. O cartão não está quebrado. A senha não foi usada.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
            <translation>Retire o cartão e chame a equipe. Eles vão mostrar outra forma.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています</source>
            <translation>Certificado digital vencido</translation>
        </message>
        <message>
            <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。</source>
            <translation>Ele vence no 5º aniversário depois da emissão ou no fim do período de permanência, mesmo que o cartão ainda valha.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
            <translation>O guichê em "Onde ir" pode renovar. Volte 24 horas depois da renovação.</translation>
        </message>
        <message>
            <source>電子証明書が、まだ始まっていません</source>
            <translation>Certificado digital ainda não vale</translation>
        </message>
        <message>
            <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
            <translation>A data e hora de início do cartão são posteriores ao relógio da máquina. O relógio pode estar errado.</translation>
        </message>
        <message>
            <source>職員をお呼びください。</source>
            <translation>Chame a equipe.</translation>
        </message>
        <message>
            <source>電子証明書ができてから24時間たっていません</source>
            <translation>Certificado digital com menos de 24 horas</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
            <translation>Por 24 horas após a renovação ou emissão, não dá para usar aqui. O cartão foi lido corretamente.</translation>
        </message>
        <message>
            <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
            <translation>Pode usar a partir de {moment}. Volte depois disso.</translation>
        </message>
        <message>
            <source>電子証明書の発行元を確かめられません</source>
            <translation>Certificado digital: emissor não confirmado</translation>
        </message>
        <message>
            <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
            <translation>Não confere com nenhum emissor cadastrado aqui. Nada foi registrado.</translation>
        </message>
        <message>
            <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
            <translation>Chame a equipe. Pode ser preciso cadastrar um novo emissor.</translation>
        </message>
        <message>
            <source>この窓口では、いま手続きできません</source>
            <translation>Este guichê não pode atender agora</translation>
        </message>
        <message>
            <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
            <translation>Esta máquina ainda não está pronta para confirmar cartões. O seu cartão não tem problema. Nada foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
            <translation>Retire o cartão e chame a equipe. Eles dirão onde mais você pode fazer isto.</translation>
        </message>
        <message>
            <source>暗証番号がロックされています</source>
            <translation>Senha bloqueada</translation>
        </message>
        <message>
            <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
            <translation>Depois de 3 erros seguidos, a senha de 4 dígitos é bloqueada para proteger o cartão.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
            <translation>O guichê em "Onde ir" pode desbloquear. Se você sabe a senha de assinatura (6–16 caracteres), pode também em lojas de conveniência.</translation>
        </message>
        <message>
            <source>このマイキーIDは登録できません</source>
            <translation>Não dá para registrar este MyKey ID</translation>
        </message>
        <message>
            <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
            <translation>Nos registros, o MyKey ID é de outra pessoa, ou é diferente do seu anterior. Nada foi registrado.</translation>
        </message>
        <message>
            <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
            <translation>Confira o MyKey ID e chame a equipe.</translation>
        </message>
        <message>
            <source>先に予約がいります</source>
            <translation>Reserve primeiro</translation>
        </message>
        <message>
            <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
            <translation>Não há reserva para este cartão. Nenhum pedido foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、「ポイントの予約をする」から始めてください。</source>
            <translation>Retire o cartão e comece por "Reservar os pontos".</translation>
        </message>
        <message>
            <source>その番号は、ほかの方の申し込みに使われています</source>
            <translation>O pedido de outra pessoa usa este número</translation>
        </message>
        <message>
            <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
            <translation>Duas pessoas não podem usar o mesmo número do mesmo serviço de pagamento. É para os pontos não irem para outra pessoa. Nenhum pedido foi registrado.</translation>
        </message>
        <message>
            <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
            <translation>Confira o número. Se for mesmo seu, chame a equipe: ela pode parar o pedido anterior e investigar.</translation>
        </message>
        <message>
            <source>いまは受け付けられません</source>
            <translation>Em pausa agora</translation>
        </message>
        <message>
            <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
            <translation>Números de outras pessoas foram digitados aqui várias vezes. Para protegê-los, este guichê faz uma pausa.</translation>
        </message>
        <message>
            <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
            <translation>Você pode tentar de novo a partir de {moment}. Se for urgente, chame a equipe.</translation>
        </message>
        <message>
            <source>もう申し込みができています</source>
            <translation>Você já fez o pedido</translation>
        </message>
        <message>
            <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
            <translation>Já há um pedido registrado para este cartão. Nenhum pedido novo foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
            <translation>Retire o cartão e confira em "Minha situação".</translation>
        </message>
        <message>
            <source>先に申し込んだサービスと、同じものにしてください</source>
            <translation>Escolha o mesmo serviço do pedido anterior</translation>
        </message>
        <message>
            <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
            <translation>Pela regra, esta medida usa o mesmo serviço de pagamento da sua medida anterior. Nenhum pedido foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
            <translation>Retire o cartão e chame a equipe. Vamos ver se você pode pedir com o mesmo serviço.</translation>
        </message>
        <message>
            <source>この申し込みは、もう取り消せません</source>
            <translation>Não dá mais para cancelar o pedido</translation>
        </message>
        <message>
            <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
            <translation>Só dá para cancelar no dia do pedido, antes do envio à empresa. O seu pedido continua valendo.</translation>
        </message>
        <message>
            <source>カードを取って、職員にご相談ください。</source>
            <translation>Retire o cartão e fale com a equipe.</translation>
        </message>
        <message>
            <source>前の予約を引き継げませんでした</source>
            <translation>A reserva não foi transferida</translation>
        </message>
        <message>
            <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
            <translation>A reserva anterior foi cancelada, ou este cartão já tem outra. Nada foi alterado.</translation>
        </message>
        <message>
            <source>マイキーIDが違うので、引き継げません</source>
            <translation>O MyKey ID não confere</translation>
        </message>
        <message>
            <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
            <translation>Houve erros demais. Para proteger as reservas de outras pessoas, não dá para transferir hoje.</translation>
        </message>
        <message>
            <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
            <translation>Ache a sua anotação e volte a partir de amanhã. Sem ela, pergunte à equipe.</translation>
        </message>
        <message>
            <source>カードの署名ができませんでした</source>
            <translation>O cartão não assinou</translation>
        </message>
        <message>
            <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
            <translation>Não foi possível confirmar que o cartão no leitor é o mesmo da senha. Nada foi registrado.</translation>
        </message>
        <message>
            <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
            <translation>Retire o cartão e comece de novo. Se acontecer outra vez, chame a equipe.</translation>
        </message>
        <message>
            <source>いま、記録ができません</source>
            <translation>Agora não dá para registrar</translation>
        </message>
        <message>
            <source>機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。</source>
            <translation>A máquina está com problema para registrar. Nada foi registrado desta vez.</translation>
        </message>
        <message>
            <source>手続きを続けられなくなりました</source>
            <translation>Não é possível continuar</translation>
        </message>
        <message>
            <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
            <translation>Algo inesperado aconteceu na máquina. A culpa não é sua.</translation>
        </message>
    </context>
    <context>
        <name>StabilityTexts</name>
        <message>
            <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
            <translation>O cartão é lido várias vezes por {seconds:g} segundos. Tente movê-lo um pouco.</translation>
        </message>
        <message>
            <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
            <translation>Leituras {reads}, cortes {losses}, repetições {retries}. Normal {median:.2f} s, 9 em 10 até {p90:.2f} s, máximo {longest:.2f} s</translation>
        </message>
        <message>
            <source>安定して読めています。</source>
            <translation>A leitura está estável.</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした。</source>
            <translation>Não foi lido até o fim nenhuma vez.</translation>
        </message>
        <message>
            <source>読み取りが終わるまで、カードを動かさないでください。</source>
            <translation>Não mexa no cartão até a leitura terminar.</translation>
        </message>
        <message>
            <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
            <translation>A leitura pode levar 5 segundos ou mais. Espere sem mexer.</translation>
        </message>
        <message>
            <source>カードを、リーダーの中央に置いてください。</source>
            <translation>Coloque o cartão no meio do leitor.</translation>
        </message>
        <message>
            <source>カードをケースから出してください。</source>
            <translation>Tire o cartão da capa.</translation>
        </message>
        <message>
            <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
            <translation>Tire-o da carteira. Coloque-o sozinho, sem outros cartões.</translation>
        </message>
        <message>
            <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
            <translation>Evite mesas de metal, ou ponha um livro grosso embaixo do leitor.</translation>
        </message>
        <message>
            <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
            <translation>Afaste os cabos de carga e de fone. Conecte de novo o cabo USB do leitor.</translation>
        </message>
    </context>
    <context>
        <name>ContactTexts</name>
        <message>
            <source>{name}
{place}</source>
            <translation>{name}
{place}</translation>
        </message>
        <message>
            <source>電話 {phone}</source>
            <translation>Tel. {phone}</translation>
        </message>
        <message>
            <source>FAX {fax}</source>
            <translation>Fax {fax}</translation>
        </message>
        <message>
            <source>くわしい場所は、職員にお聞きください</source>
            <translation>Pergunte à equipe onde fica exatamente</translation>
        </message>
        <message>
            <source>{name}
電話 {phone}、つながったら{press}番</source>
            <translation>{name}
Tel. {phone}, depois tecle {press}</translation>
        </message>
        <message>
            <source>お困りのとき</source>
            <translation>Quer ajuda?</translation>
        </message>
        <message>
            <source>行くところ</source>
            <translation>Onde ir</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Informações</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>予約</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>申込</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>状況の確認</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>カードの確認</source>
            <translation>Ver cartão</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>Ajuda: celular</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Guia: pontos</translation>
        </message>
    </context>
    <context>
        <name>EndingTexts</name>
        <message>
            <source>手続きをした方の情報は、この画面に残っていません。</source>
            <translation>Nenhum dado de quem usou antes ficou nesta tela.</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>カードをお取りください</source>
            <translation>Retire o seu cartão</translation>
        </message>
        <message>
            <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
            <translation>Ainda há um cartão no leitor. Se não for seu, não o retire. Chame a equipe.</translation>
        </message>
        <message>
            <source>終わりました。
カードをお取りください</source>
            <translation>Terminou.
Retire o seu cartão</translation>
        </message>
        <message>
            <source>読み取り台のカードを、お持ち帰りください。</source>
            <translation>Ele ainda está no leitor.</translation>
        </message>
        <message>
            <source>ご自分のカードでないときは、取らずに職員をお呼びください。</source>
            <translation>Não é o seu cartão? Deixe-o lá e chame a equipe.</translation>
        </message>
        <message>
            <source>手続きは終わりました</source>
            <translation>Terminou</translation>
        </message>
        <message>
            <source>「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。</source>
            <translation>Para conferir a reserva e o pedido, toque em "Minha situação" e coloque o cartão de novo.</translation>
        </message>
        <message>
            <source>手続きを途中でやめました</source>
            <translation>Você saiu antes do fim</translation>
        </message>
        <message>
            <source>この手続きは、記録されていません。</source>
            <translation>Isto não foi registrado.</translation>
        </message>
        <message>
            <source>カードが台から離れました</source>
            <translation>O cartão saiu do leitor</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。</source>
            <translation>Tivemos que parar. Isto não foi registrado. Você pode começar de novo.</translation>
        </message>
        <message>
            <source>手続きは記録されました</source>
            <translation>O seu procedimento foi registrado</translation>
        </message>
        <message>
            <source>途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。</source>
            <translation>O cartão saiu cedo do leitor, mas tudo foi registrado. Para conferir, toque em "Minha situação" e coloque o cartão de novo.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません</source>
            <translation>Ainda não sabemos se foi registrado</translation>
        </message>
        <message>
            <source>職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。</source>
            <translation>Espere aqui até a equipe vir. Se não houver ninguém, toque depois em "Minha situação" e coloque o cartão: você verá o resultado.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。</source>
            <translation>Ainda não sabemos se o procedimento foi registrado. Espere aqui até a equipe vir.</translation>
        </message>
        <message>
            <source>時間がたったので、手続きを終わりました</source>
            <translation>Fechamos porque o tempo acabou</translation>
        </message>
        <message>
            <source>しばらく操作がありませんでした。途中のものは残っていません。</source>
            <translation>Ninguém tocou na tela por um tempo. O que não terminou foi apagado.</translation>
        </message>
        <message>
            <source>読み取り台との接続が切れました</source>
            <translation>O leitor foi desconectado</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなりました</source>
            <translation>O cartão parou de responder</translation>
        </message>
        <message>
            <source>カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。</source>
            <translation>Ele ainda está no leitor. Tivemos que parar. Isto não foi registrado. Tire o cartão da capa e comece de novo.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎました</source>
            <translation>O cartão demorou demais para responder</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
            <translation>Tivemos que parar. Isto não foi registrado. No meio do leitor, pode ser mais rápido.</translation>
        </message>
        <message>
            <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
            <translation>O cartão não respondeu à senha enviada. Pode contar como um erro. Na próxima vez que você colocar o cartão, perguntamos a ele quantas tentativas restam e avisamos.</translation>
        </message>
        <message>
            <source>手続きを終わりました</source>
            <translation>O procedimento terminou</translation>
        </message>
        <message>
            <source>その前に終わった手続きは、記録されています。</source>
            <translation>O que você terminou antes disso está registrado.</translation>
        </message>
        <message>
            <source>カードは、手続きの途中で置きます</source>
            <translation>Coloque o cartão só quando pedirmos</translation>
        </message>
        <message>
            <source>置かれたままのカードでは、手続きを始めません。</source>
            <translation>Um cartão que já estava lá não inicia nada.</translation>
        </message>
    </context>
    <context>
        <name>HaveMyKeyTexts</name>
        <message>
            <source>マイキーIDを、もうお持ちですか</source>
            <translation>Você já tem um MyKey ID?</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
            <translation>Este guichê de {municipality} não tem reserva para este cartão.</translation>
        </message>
        <message>
            <source>はじめてです</source>
            <translation>Não, é a primeira vez</translation>
        </message>
        <message>
            <source>新しいマイキーIDを作ります</source>
            <translation>Criamos um novo MyKey ID</translation>
        </message>
        <message>
            <source>もう持っています</source>
            <translation>Sim, já tenho</translation>
        </message>
        <message>
            <source>8文字のマイキーIDを入れます</source>
            <translation>Digite os 8 caracteres</translation>
        </message>
        <message>
            <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。</source>
            <translation>Se reservou pelo celular ou em outro lugar, você já tem um MyKey ID. Esta máquina não vê esses registros.</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>Não sei</translation>
        </message>
        <message>
            <source>職員をお呼びします</source>
            <translation>Chamamos a equipe</translation>
        </message>
    </context>
    <context>
        <name>ItemsToBringTexts</name>
        <message>
            <source>持ってくるもの:{things}</source>
            <translation>Trazer: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>申し込みもする方は、{thing}</source>
            <translation>Para fazer também o pedido: {thing}</translation>
        </message>
    </context>
    <context>
        <name>JoinTexts</name>
        <message>
            <source>前のマイキーIDを入れてください</source>
            <translation>Digite o seu MyKey ID anterior</translation>
        </message>
        <message>
            <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
            <translation>Para passar a reserva de {moment} para o cartão novo, digite os 8 caracteres que você anotou. Só se a reserva for sua.</translation>
        </message>
        <message>
            <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
            <translation>Não é o MyKey ID dessa reserva. Tentativas restantes: {tries}. Veja a sua anotação.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
            <translation>Quando você digitar a senha, o cartão no leitor assina a transferência. Deixe o cartão lá.</translation>
        </message>
        <message>
            <source>前の予約を引き継いでいます</source>
            <translation>Transferindo a reserva</translation>
        </message>
        <message>
            <source>前の予約を引き継ぎました</source>
            <translation>Reserva transferida</translation>
        </message>
        <message>
            <source>あなたの予約は、別のカードに引き継がれています</source>
            <translation>A sua reserva foi transferida para outro cartão</translation>
        </message>
        <message>
            <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
            <translation>Foi transferida para um cartão com certificado novo, na data e no guichê abaixo.</translation>
        </message>
        <message>
            <source>引き継いだ日時</source>
            <translation>Transferida em</translation>
        </message>
        <message>
            <source>引き継いだ窓口</source>
            <translation>No guichê</translation>
        </message>
        <message>
            <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
            <translation>Se não foi você, não continue. Avise a equipe.</translation>
        </message>
        <message>
            <source>心当たりがない — 職員を呼ぶ</source>
            <translation>Não fui eu — chamar equipe</translation>
        </message>
        <message>
            <source>わたしがしました</source>
            <translation>Fui eu</translation>
        </message>
    </context>
    <context>
        <name>LeafletTexts</name>
        <message>
            <source>何をお知りになりたいですか</source>
            <translation>O que você quer saber?</translation>
        </message>
        <message>
            <source>読むだけです。カードは使いません。</source>
            <translation>É só para ler. Não precisa do cartão.</translation>
        </message>
        <message>
            <source>制度と手続きの流れ</source>
            <translation>Programa e passos</translation>
        </message>
        <message>
            <source>もらえるポイント、期限、ご注意</source>
            <translation>Pontos, prazos, avisos</translation>
        </message>
        <message>
            <source>ほかの申し込み方法</source>
            <translation>Outras formas de pedir</translation>
        </message>
        <message>
            <source>スマホ、パソコン、コンビニなど</source>
            <translation>Celular, PC, loja de conveniência etc.</translation>
        </message>
        <message>
            <source>手続きできる場所</source>
            <translation>Onde fazer o pedido</translation>
        </message>
        <message>
            <source>この近くの窓口と手続スポット</source>
            <translation>Guichês e postos perto daqui</translation>
        </message>
        <message>
            <source>4桁の暗証番号で困ったら</source>
            <translation>Ajuda: senha de 4 dígitos</translation>
        </message>
        <message>
            <source>どの番号か、ロックされたときの直し方</source>
            <translation>Qual é a senha, como desbloquear</translation>
        </message>
        <message>
            <source>公式の案内を持ち帰る</source>
            <translation>Páginas oficiais para levar</translation>
        </message>
        <message>
            <source>スマホで読む二次元コード</source>
            <translation>QR codes para o celular</translation>
        </message>
        <message>
            <source>どの方法で申し込みますか</source>
            <translation>Como vai fazer o pedido?</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
            <translation>Escolha uma para ler os passos. Também pode imprimir.</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。</source>
            <translation>Escolha uma para ler os passos.</translation>
        </message>
        <message>
            <source>{leaflet}  {number} / {total}ページ</source>
            <translation>{leaflet}  Página {number} / {total}</translation>
        </message>
        <message>
            <source>読みたいところを押してください。</source>
            <translation>Escolha o que quer ler.</translation>
        </message>
        <message>
            <source>もくじを見る</source>
            <translation>Ver o índice</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>つぎのページ</source>
            <translation>Próxima</translation>
        </message>
        <message>
            <source>ほかの案内を見る</source>
            <translation>Ver outros guias</translation>
        </message>
        <message>
            <source>・</source>
            <translation>•</translation>
        </message>
        <message>
            <source>全部のページを紙に印刷する</source>
            <translation>Imprimir tudo</translation>
        </message>
        <message>
            <source>印刷しました。お持ち帰りください</source>
            <translation>Impresso. Leve com você</translation>
        </message>
        <message>
            <source>紙が出ていなければ、もう一度印刷する</source>
            <translation>Não saiu? Imprimir de novo</translation>
        </message>
        <message>
            <source>手続きできる場所の一覧を見る</source>
            <translation>Ver a lista de lugares</translation>
        </message>
        <message>
            <source>{programme}とは</source>
            <translation>Sobre {programme}</translation>
        </message>
        <message>
            <source>いつまでにするか</source>
            <translation>Prazos</translation>
        </message>
        <message>
            <source>予約:{window}</source>
            <translation>Reserva: {window}</translation>
        </message>
        <message>
            <source>申し込み:{window}</source>
            <translation>Pedido: {window}</translation>
        </message>
        <message>
            <source>チャージ・買い物:{window}</source>
            <translation>Recarga ou compras: {window}</translation>
        </message>
        <message>
            <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
            <translation>Cada medida tem o seu prazo de pedido. Veja a próxima página.</translation>
        </message>
        <message>
            <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
            <translation>{rate}% das recargas ou compras, até {points} pontos</translation>
        </message>
        <message>
            <source>{points}ポイント</source>
            <translation>{points} pontos</translation>
        </message>
        <message>
            <source>{opens}から{last}まで</source>
            <translation>de {opens} até {last}</translation>
        </message>
        <message>
            <source>{opens}から</source>
            <translation>a partir de {opens}</translation>
        </message>
        <message>
            <source>{last}まで</source>
            <translation>até {last}</translation>
        </message>
        <message>
            <source>{last}で終わりました</source>
            <translation>terminou em {last}</translation>
        </message>
        <message>
            <source>いま、できます。終わりの日は決まっていません</source>
            <translation>aberto agora. Sem último dia definido</translation>
        </message>
        <message>
            <source>この窓口に持ってくるもの</source>
            <translation>O que trazer a este guichê</translation>
        </message>
        <message>
            <source>場所と受付時間</source>
            <translation>Local e horário</translation>
        </message>
        <message>
            <source>この窓口へのお問い合わせ</source>
            <translation>Contato deste guichê</translation>
        </message>
        <message>
            <source>{municipality}からのお知らせ</source>
            <translation>Avisos de {municipality}</translation>
        </message>
        <message>
            <source>どの暗証番号ですか</source>
            <translation>Qual é a senha?</translation>
        </message>
        <message>
            <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
            <translation>Aqui você usa a senha de 4 dígitos de "autenticação do usuário". Você a definiu ao receber o cartão.</translation>
        </message>
        <message>
            <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
            <translation>As senhas do "registro de residentes" e de "dados do cartão" também têm 4 dígitos. Podem ser diferentes.</translation>
        </message>
        <message>
            <source>「署名用」は6〜16文字です。ここでは使いません。</source>
            <translation>A senha de "assinatura" tem 6–16 caracteres. Não é usada aqui.</translation>
        </message>
        <message>
            <source>番号がたしかでないとき</source>
            <translation>Não tem certeza da senha?</translation>
        </message>
        <message>
            <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
            <translation>Não tente adivinhar. Após 3 erros seguidos, a senha é bloqueada.</translation>
        </message>
        <message>
            <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
            <translation>Os erros continuam contados, mesmo com o tempo. A senha certa zera a contagem.</translation>
        </message>
        <message>
            <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
            <translation>Se não conseguir lembrar, pode definir uma nova senha. Local: {desk}.</translation>
        </message>
        <message>
            <source>番号は、職員にも教えないでください。</source>
            <translation>Não diga a sua senha nem à equipe.</translation>
        </message>
        <message>
            <source>ロックされたときに直すところ</source>
            <translation>Onde desbloquear</translation>
        </message>
        <message>
            <source>{desk}({place})で直せます。</source>
            <translation>Desbloqueie em: {desk} ({place}).</translation>
        </message>
        <message>
            <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
            <translation>Se mora em outro município, desbloqueie lá.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
            <translation>Traga o Cartão My Number. Pode precisar da carteira de motorista etc.</translation>
        </message>
        <message>
            <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
            <translation>O representante legal pode desbloquear para menor de 15 anos. Se for outra pessoa, leva mais de um dia.</translation>
        </message>
        <message>
            <source>公式のページです。</source>
            <translation>Página oficial.</translation>
        </message>
        <message>
            <source>リーフレットです。</source>
            <translation>Um folheto.</translation>
        </message>
        <message>
            <source>動画です。音が出ます。</source>
            <translation>Vídeo com som.</translation>
        </message>
        <message>
            <source>サイトの中の「{name}」です。</source>
            <translation>No site: "{name}".</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。</source>
            <translation>Aponte a câmera do celular para o código. O uso de dados pode ser cobrado.</translation>
        </message>
        <message>
            <source>{name}の二次元コード</source>
            <translation>QR code: {name}</translation>
        </message>
        <message>
            <source>ほかの公式の案内</source>
            <translation>Mais guias oficiais</translation>
        </message>
        <message>
            <source>行く前に、受付時間をお確かめください。</source>
            <translation>Confira o horário antes de ir.</translation>
        </message>
        <message>
            <source>この窓口</source>
            <translation>Este guichê</translation>
        </message>
        <message>
            <source>本日 {spans}</source>
            <translation>Hoje {spans}</translation>
        </message>
        <message>
            <source>本日はお休みです</source>
            <translation>Hoje fechado</translation>
        </message>
        <message>
            <source>受付 {hours}</source>
            <translation>Aberto {hours}</translation>
        </message>
        <message>
            <source>ほかの場所をさがすには</source>
            <translation>Achar outros lugares</translation>
        </message>
        <message>
            <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
            <translation>Veja a busca de postos no site nacional, ou pergunte por telefone.</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Informações</translation>
        </message>
    </context>
    <context>
        <name>LinkTexts</name>
        <message>
            <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>Pais e filhos precisam de IDs de pagamento separados. Se forem vários filhos, um por vez, com o cartão de cada um.</translation>
        </message>
        <message>
            <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>O seu ID de pagamento também pode receber os pontos do filho. Se forem vários filhos, um por vez, com o cartão de cada um.</translation>
        </message>
        <message>
            <source>先に予約をします</source>
            <translation>Reserve primeiro</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
            <translation>Este guichê de {municipality} não tem reserva para este cartão. Deixe o cartão lá: você pode reservar agora.</translation>
        </message>
        <message>
            <source>まだ予約がありません</source>
            <translation>Você ainda não tem reserva</translation>
        </message>
        <message>
            <source>予約に進む</source>
            <translation>Reservar agora</translation>
        </message>
        <message>
            <source>どのポイントを申し込みますか</source>
            <translation>Quais pontos você quer pedir?</translation>
        </message>
        <message>
            <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
            <translation>Faça um pedido por vez. Depois pode fazer outro.</translation>
        </message>
        <message>
            <source>{points}ポイントまで。{who}</source>
            <translation>Até {points} pontos. {who}</translation>
        </message>
        <message>
            <source>{points}ポイント。{who}</source>
            <translation>{points} pontos. {who}</translation>
        </message>
        <message>
            <source>どの決済サービスにしますか</source>
            <translation>Qual serviço de pagamento?</translation>
        </message>
        <message>
            <source>文字を押すと、名前で探せます</source>
            <translation>Digite o nome</translation>
        </message>
        <message>
            <source>種類:{kind}</source>
            <translation>Tipo: {kind}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>もらい方:{use}</source>
            <translation>Ganhar: {use}</translation>
        </message>
        <message>
            <source>{filter} ▼</source>
            <translation>{filter} ▼</translation>
        </message>
        <message>
            <source>{filter} ▲</source>
            <translation>{filter} ▲</translation>
        </message>
        <message>
            <source>✓ {option}</source>
            <translation>✓ {option}</translation>
        </message>
        <message>
            <source>□ ここで申し込めるものだけ</source>
            <translation>□ Pode pedir aqui</translation>
        </message>
        <message>
            <source>✓ ここで申し込めるものだけ</source>
            <translation>✓ Pode pedir aqui</translation>
        </message>
        <message>
            <source>▲ 前の{count}件</source>
            <translation>▲ {count} anteriores</translation>
        </message>
        <message>
            <source>▼ 次の{count}件</source>
            <translation>▼ Mais {count}</translation>
        </message>
        <message>
            <source>{first}〜{last}件目 / 全{total}件</source>
            <translation>{first} a {last} de {total}</translation>
        </message>
        <message>
            <source>▲ 上にもどる</source>
            <translation>▲ Subir</translation>
        </message>
        <message>
            <source>▼ つづきを見る</source>
            <translation>▼ Ler mais</translation>
        </message>
        <message>
            <source>見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。</source>
            <translation>Não encontrado. Apague algumas letras, ou ponha "Tipo" e "Ganhar" em "Todos". Se não estiver lá, pergunte à equipe.</translation>
        </message>
        <message>
            <source>探している決済サービスの名前</source>
            <translation>Nome do serviço de pagamento</translation>
        </message>
        <message>
            <source>かな</source>
            <translation>Kana</translation>
        </message>
        <message>
            <source>英数字</source>
            <translation>ABC123</translation>
        </message>
        <message>
            <source>記号</source>
            <translation>Sinais</translation>
        </message>
        <message>
            <source>全部消す</source>
            <translation>Apagar tudo</translation>
        </message>
        <message>
            <source>{what}。申し込んだあとは、変えられません。</source>
            <translation>{what}. Depois do pedido, não dá para mudar.</translation>
        </message>
        <message>
            <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
            <translation>Você deve usar o mesmo serviço de pagamento da medida anterior. Não pode escolher outro.</translation>
        </message>
        <message>
            <source>このサービスは、この機械では申し込めません</source>
            <translation>Não dá para pedir nesta máquina</translation>
        </message>
        <message>
            <source>申し込めるところ
{elsewhere}</source>
            <translation>Onde pedir
{elsewhere}</translation>
        </message>
        <message>
            <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
            <translation>Esta máquina não sabe onde pedir. Pergunte à equipe ou à empresa do serviço.</translation>
        </message>
        <message>
            <source>この機械で申し込めるか分かりません</source>
            <translation>Não sabemos se dá para pedir aqui</translation>
        </message>
        <message>
            <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
            <translation>Pergunte à equipe. Toque em "Chamar equipe" abaixo, e a equipe vem.</translation>
        </message>
        <message>
            <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
            <translation>Para a equipe: a lista não diz se este serviço pode ser pedido aqui. Confirme antes de continuar.</translation>
        </message>
        <message>
            <source>このサービスの申し込みは終わりました</source>
            <translation>Os pedidos deste serviço terminaram</translation>
        </message>
        <message>
            <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
            <translation>O último dia foi {day}. Você deve usar o mesmo serviço da medida anterior. Pergunte à equipe.</translation>
        </message>
        <message>
            <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
            <translation>O último dia foi {day}. Volte e escolha outro serviço.</translation>
        </message>
        <message>
            <source>これにする</source>
            <translation>Escolher este</translation>
        </message>
        <message>
            <source>いくらもらえるか計算する</source>
            <translation>Calcular os pontos</translation>
        </message>
        <message>
            <source>いくら使いますか</source>
            <translation>Quanto você vai usar?</translation>
        </message>
        <message>
            <source>金額を押すと、もらえるポイントが出ます。</source>
            <translation>Digite um valor para ver os pontos.</translation>
        </message>
        <message>
            <source>{yen:,}円</source>
            <translation>{yen:,} ienes</translation>
        </message>
        <message>
            <source>{points:,}ポイント</source>
            <translation>{points:,} pontos</translation>
        </message>
        <message>
            <source>もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。</source>
            <translation>Você ganha até {cap:,} pontos. Chega ao limite com {yen:,} ienes.</translation>
        </message>
        <message>
            <source>金額にかかわらず、{cap:,}ポイントです。</source>
            <translation>{cap:,} pontos, com qualquer valor.</translation>
        </message>
        <message>
            <source>申し込む前に、お読みください</source>
            <translation>Leia antes de fazer o pedido</translation>
        </message>
        <message>
            <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
            <translation>O seu pedido é para {service}. Se concorda, toque em "Concordo".</translation>
        </message>
        <message>
            <source>同意して進む</source>
            <translation>Concordo</translation>
        </message>
        <message>
            <source>{label}を入れてください</source>
            <translation>Digite: {label}</translation>
        </message>
        <message>
            <source>もう一度、同じ番号を入れてください</source>
            <translation>Digite o mesmo número de novo</translation>
        </message>
        <message>
            <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
            <translation>{label}: digite duas vezes para evitar erros. Olhe o cartão ou o celular e digite desde o começo.</translation>
        </message>
        <message>
            <source>1回目</source>
            <translation>1ª vez</translation>
        </message>
        <message>
            <source>2回目</source>
            <translation>2ª vez</translation>
        </message>
        <message>
            <source>書いてあるところ
{where}</source>
            <translation>Onde está escrito
{where}</translation>
        </message>
        <message>
            <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
            <translation>É o número que a empresa lhe deu. Se não sabe qual é, pergunte à equipe.</translation>
        </message>
        <message>
            <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
            <translation>Também pode ler um QR code ou código de barras com o leitor de códigos.</translation>
        </message>
        <message>
            <source>ほかの人に見えないように、●で表示します。</source>
            <translation>O que você digita aparece como ●, para que outros não leiam.</translation>
        </message>
        <message>
            <source>{length}文字の{alphabet}です。</source>
            <translation>Tem {length} {alphabet}.</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>dígitos</translation>
        </message>
        <message>
            <source>英字と数字</source>
            <translation>letras ou números</translation>
        </message>
        <message>
            <source>英字・数字・記号</source>
            <translation>letras, números ou sinais</translation>
        </message>
        <message>
            <source>コードは、どこにも書いてない</source>
            <translation>Não acho nenhum código</translation>
        </message>
        <message>
            <source>{count}文字入りました</source>
            <translation>Caracteres digitados: {count}</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
            <translation>Parece um My Number (12 dígitos). Por lei, não pode ser digitado aqui. Digite o número do serviço de pagamento.</translation>
        </message>
        <message>
            <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
            <translation>Há um caractere que não pode ser usado neste número. Confira de novo.</translation>
        </message>
        <message>
            <source>文字の数がちがいます。もう一度お確かめください。</source>
            <translation>O total de caracteres está errado. Confira de novo.</translation>
        </message>
        <message>
            <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
            <translation>O número deve começar com {prefix}. Veja se não digitou outro número.</translation>
        </message>
        <message>
            <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
            <translation>Parece que há um dígito errado. Confira um por um.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>As duas vezes diferem no caractere {place} a partir da esquerda. Digite de novo desde o começo.</translation>
        </message>
        <message>
            <source>コードは、読み取り機では入れられません。手で入れてください。</source>
            <translation>O código não pode ser escaneado. Digite à mão.</translation>
        </message>
        <message>
            <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
            <translation>É o mesmo número que você digitou antes. Digite aqui o código de segurança.</translation>
        </message>
        <message>
            <source>読み取った番号は、合っていますか</source>
            <translation>O número lido está certo?</translation>
        </message>
        <message>
            <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
            <translation>Compare com: {label}. Veja de 4 em 4 caracteres.</translation>
        </message>
        <message>
            <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
            <translation>Maiúsculas e minúsculas podem estar trocadas. Compare cada caractere. Se forem diferentes, toque em "Voltar" e digite à mão.</translation>
        </message>
        <message>
            <source>合っています</source>
            <translation>Sim, certo</translation>
        </message>
        <message>
            <source>職員の方が、番号を確かめます</source>
            <translation>A equipe vai conferir o número</translation>
        </message>
        <message>
            <source>お手元のカードやスマホを、職員にお見せください。</source>
            <translation>Mostre o seu cartão ou celular à equipe.</translation>
        </message>
        <message>
            <source>これで申し込みますか</source>
            <translation>Está certo assim?</translation>
        </message>
        <message>
            <source>番号とサービスを、もう一度お確かめください。</source>
            <translation>Confira o número e o serviço mais uma vez.</translation>
        </message>
        <message>
            <source>申し込んだあとは、決済サービスを変えられません。</source>
            <translation>Depois do pedido, não dá para mudar o serviço de pagamento.</translation>
        </message>
        <message>
            <source>決済サービス</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>もらえるポイント</source>
            <translation>Pontos a ganhar</translation>
        </message>
        <message>
            <source>最大 {points:,}ポイント</source>
            <translation>Até {points:,} pontos</translation>
        </message>
        <message>
            <source>{yen:,}円チャージしたとき</source>
            <translation>{yen:,} ienes de recarga</translation>
        </message>
        <message>
            <source>{yen:,}円お買い物したとき</source>
            <translation>{yen:,} ienes em compras</translation>
        </message>
        <message>
            <source>{yen:,}円利用したとき</source>
            <translation>{yen:,} ienes usados</translation>
        </message>
        <message>
            <source>もらえる期間</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>{day}から</source>
            <translation>A partir de {day}</translation>
        </message>
        <message>
            <source>{day}から{last}まで</source>
            <translation>{day} – {last}</translation>
        </message>
        <message>
            <source>✓ 2回の入力が一致しました</source>
            <translation>✓ As duas vezes são iguais</translation>
        </message>
        <message>
            <source>✓ 読み取った番号を、見くらべました</source>
            <translation>✓ Você comparou o número lido</translation>
        </message>
        <message>
            <source>✓ 職員も確かめました</source>
            <translation>✓ A equipe também conferiu</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>Quando você digitar a senha, o cartão assina isto: é a marca de que a decisão é sua. Deixe o cartão lá.</translation>
        </message>
        <message>
            <source>この内容で申し込む</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>番号を入れ直す</source>
            <translation>Digitar de novo o número</translation>
        </message>
        <message>
            <source>申し込みを記録しています</source>
            <translation>Registrando o seu pedido</translation>
        </message>
        <message>
            <source>取り消しを記録しています</source>
            <translation>Registrando o cancelamento</translation>
        </message>
        <message>
            <source>続けて申し込む</source>
            <translation>Ir para o pedido</translation>
        </message>
        <message>
            <source>申し込みを受け付けました</source>
            <translation>Pedido feito</translation>
        </message>
        <message>
            <source>カードを取る前に、番号を控えてください。</source>
            <translation>Anote este número primeiro.</translation>
        </message>
        <message>
            <source>番号の終わり</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>●●●● {tail}</source>
            <translation>●●●● {tail}</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>まちがえたときは、「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです。</source>
            <translation>Errou? Hoje, antes do envio à empresa, talvez dê para cancelar em "Minha situação".</translation>
        </message>
        <message>
            <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
            <translation>Espere a empresa terminar o cadastro. "Minha situação" mostra quando.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
            <translation>Depois, recarregue {service} para ganhar pontos.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
            <translation>Depois, compre com {service} para ganhar pontos.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
            <translation>Depois, use {service} para ganhar pontos.</translation>
        </message>
        <message>
            <source>登録が終わると、{service}にポイントが届きます。</source>
            <translation>Depois, os pontos vão para {service}.</translation>
        </message>
        <message>
            <source>対象は{day}からです。</source>
            <translation>Vale a partir de {day}.</translation>
        </message>
        <message>
            <source>対象は{day}から{last}までです。</source>
            <translation>Vale de {day} até {last}.</translation>
        </message>
        <message>
            <source>届くのは、{grant}です。</source>
            <translation>Chegada dos pontos: {grant}.</translation>
        </message>
        <message>
            <source>受け取りの操作:{how}。</source>
            <translation>Para receber: {how}.</translation>
        </message>
        <message>
            <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
            <translation>Para o próximo filho, retire este cartão e comece do início com o cartão dele.</translation>
        </message>
        <message>
            <source>ほかのポイントも申し込む</source>
            <translation>Pedir também outros pontos</translation>
        </message>
        <message>
            <source>ポイントの見かた</source>
            <translation>Ver os pontos</translation>
        </message>
        <message>
            <source>ポイントは、会社のほうで見られます</source>
            <translation>A empresa mostra os seus pontos</translation>
        </message>
        <message>
            <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
            <translation>Este guichê não mostra os seus pontos atuais. Veja no app, site ou loja: {provider}.</translation>
        </message>
        <message>
            <source>{service}の会社</source>
            <translation>empresa de {service}</translation>
        </message>
        <message>
            <source>会社のページの二次元コード</source>
            <translation>QR code da página da empresa</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると、会社のページが開きます。</source>
            <translation>Aponte a câmera do celular para cá e abra a página da empresa.</translation>
        </message>
        <message>
            <source>あなたの予約と申し込み</source>
            <translation>A sua reserva e os seus pedidos</translation>
        </message>
        <message>
            <source>カードを取ると、この画面は消えます。</source>
            <translation>Esta tela fecha quando você retira o cartão.</translation>
        </message>
        <message>
            <source>{moment}に予約しました</source>
            <translation>Reservado em {moment}</translation>
        </message>
        <message>
            <source>マイキーIDを見る</source>
            <translation>Ver MyKey ID</translation>
        </message>
        <message>
            <source>申し込みは、まだありません。</source>
            <translation>Ainda não há pedidos.</translation>
        </message>
        <message>
            <source>申し込む</source>
            <translation>Pedir</translation>
        </message>
        <message>
            <source>この申し込みを取り消す</source>
            <translation>Cancelar este pedido</translation>
        </message>
        <message>
            <source>「{what}」を取り消す</source>
            <translation>Cancelar "{what}"</translation>
        </message>
        <message>
            <source>{service}
{measure}</source>
            <translation>{service}
{measure}</translation>
        </message>
        <message>
            <source>施策</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>{moment}に受け付けました</source>
            <translation>Recebido em {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社へ渡しました。返事を待っています</source>
            <translation>Enviado à empresa em {moment}. Esperando a resposta</translation>
        </message>
        <message>
            <source>{moment}に会社の登録が終わりました</source>
            <translation>Cadastro na empresa feito em {moment}</translation>
        </message>
        <message>
            <source>{moment}に会社から断られました。{reason}</source>
            <translation>A empresa recusou em {moment}. {reason}</translation>
        </message>
        <message>
            <source>{moment}に取り消しました</source>
            <translation>Cancelado em {moment}</translation>
        </message>
        <message>
            <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
            <translation>Número não encontrado. Confira e pode pedir de novo</translation>
        </message>
        <message>
            <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
            <translation>Código de segurança errado. Confira e pode pedir de novo</translation>
        </message>
        <message>
            <source>その番号が使えなくなっているためです。申し込み直せます</source>
            <translation>Esse número não pode mais ser usado. Pode pedir de novo</translation>
        </message>
        <message>
            <source>もう登録されているためです。職員におたずねください</source>
            <translation>Já está cadastrado. Pergunte à equipe</translation>
        </message>
        <message>
            <source>会社の決まりに合わないためです。会社におたずねください</source>
            <translation>Não atende às regras da empresa. Pergunte à empresa</translation>
        </message>
        <message>
            <source>理由は、会社におたずねください</source>
            <translation>Pergunte o motivo à empresa</translation>
        </message>
        <message>
            <source>この申し込みを取り消しますか</source>
            <translation>Cancelar este pedido?</translation>
        </message>
        <message>
            <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
            <translation>Só dá para cancelar hoje. Depois de cancelar, pode pedir de novo.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
            <translation>Quando você digitar a senha, o cartão no leitor assina o cancelamento. Deixe o cartão lá.</translation>
        </message>
        <message>
            <source>申し込みを取り消す</source>
            <translation>Cancelar pedido</translation>
        </message>
        <message>
            <source>申し込みを取り消しました</source>
            <translation>Pedido cancelado</translation>
        </message>
        <message>
            <source>「{service}」の申し込みは、なくなりました。</source>
            <translation>O pedido para "{service}" não existe mais.</translation>
        </message>
        <message>
            <source>申し込みのお知らせ</source>
            <translation>Aviso do pedido</translation>
        </message>
        <message>
            <source>マイキーID {mykey}</source>
            <translation>MyKey ID {mykey}</translation>
        </message>
        <message>
            <source>決済サービス {service}</source>
            <translation>Serviço de pagamento {service}</translation>
        </message>
        <message>
            <source>番号の終わり {tail}</source>
            <translation>Final do número {tail}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>Protocolo {reference}</translation>
        </message>
        <message>
            <source>申し込んだ日時 {moment}</source>
            <translation>Pedido em {moment}</translation>
        </message>
        <message>
            <source>申し込んだ決済サービスは、変えられません。</source>
            <translation>Não dá para mudar o serviço de pagamento.</translation>
        </message>
    </context>
    <context>
        <name>PhoneTexts</name>
        <message>
            <source>読めました</source>
            <translation>Funcionou</translation>
        </message>
        <message>
            <source>まだ読めない</source>
            <translation>Ainda não funciona</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>一覧にない・わからない</source>
            <translation>Não listado / não sei</translation>
        </message>
        <message>
            <source>この中にない</source>
            <translation>Nenhum destes</translation>
        </message>
        <message>
            <source>文字を押すと、機種の名前で探せます</source>
            <translation>Digite o modelo</translation>
        </message>
        <message>
            <source>探している機種の名前</source>
            <translation>Nome do modelo</translation>
        </message>
        <message>
            <source>機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。</source>
            <translation>Digite as primeiras letras do modelo. Os modelos encontrados aparecem aqui.</translation>
        </message>
        <message>
            <source>見つかりません。「一覧にない・わからない」を押してください。</source>
            <translation>Não achado. Toque em "Não listado / não sei".</translation>
        </message>
        <message>
            <source>読み取れる機種です</source>
            <translation>Ele pode ler cartões</translation>
        </message>
        <message>
            <source>読み取れない原因を、いっしょにさがしましょう。</source>
            <translation>Vamos descobrir por que não lê.</translation>
        </message>
        <message>
            <source>読み取れるか、分かっていない機種です</source>
            <translation>Não se sabe se ele lê cartões</translation>
        </message>
        <message>
            <source>読み取れることもあります。続けて調べましょう。</source>
            <translation>Talvez ele possa ler. Vamos continuar.</translation>
        </message>
        <message>
            <source>読み取れない機種です</source>
            <translation>Ele não lê cartões</translation>
        </message>
        <message>
            <source>スマホがこわれているのではありません。ほかの方法があります。</source>
            <translation>O celular não está quebrado. Há outras formas.</translation>
        </message>
        <message>
            <source>一覧になくても、だいじょうぶです</source>
            <translation>Não está na lista? Pode continuar</translation>
        </message>
        <message>
            <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
            <translation>Um modelo fora da lista também pode ler cartões. Vamos continuar.</translation>
        </message>
        <message>
            <source>いま、ここでもう一度読み取ってみてください。</source>
            <translation>Tente ler aqui de novo agora.</translation>
        </message>
        <message>
            <source>エラー「{code}」</source>
            <translation>Erro "{code}"</translation>
        </message>
        <message>
            <source>電話で聞く</source>
            <translation>Telefonar</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>Tel.</translation>
        </message>
        <message>
            <source>つながったら、{press}番を押します。無料です</source>
            <translation>Quando atender, tecle {press}. É grátis</translation>
        </message>
        <message>
            <source>くわしくは、四角いコードのサイトの「{name}」をご覧ください。</source>
            <translation>Para detalhes, abra o código quadrado e veja "{name}".</translation>
        </message>
        <message>
            <source>受付時間</source>
            <translation>Horário</translation>
        </message>
        <message>
            <source>いま</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>つながります</source>
            <translation>Aberto</translation>
        </message>
        <message>
            <source>つながりません。次は{moment}からです</source>
            <translation>Fechado. Abre {moment}</translation>
        </message>
        <message>
            <source>つながりません</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>すいている時間</source>
            <translation>Mais livre</translation>
        </message>
        <message>
            <source>{hour}時からが、つながりやすいです</source>
            <translation>Mais fácil a partir das {hour}:00</translation>
        </message>
        <message>
            <source>午前中は、こみ合っています</source>
            <translation>De manhã é cheio</translation>
        </message>
    </context>
    <context>
        <name>ServiceTexts</name>
        <message>
            <source>電子マネー</source>
            <translation>E-money</translation>
        </message>
        <message>
            <source>コード決済</source>
            <translation>Código (QR)</translation>
        </message>
        <message>
            <source>クレジットカード</source>
            <translation>Cartão crédito</translation>
        </message>
        <message>
            <source>デビットカード</source>
            <translation>Cartão débito</translation>
        </message>
        <message>
            <source>プリペイドカード</source>
            <translation>Cartão pré-pago</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>Transporte</translation>
        </message>
        <message>
            <source>チャージ</source>
            <translation>Recarga</translation>
        </message>
        <message>
            <source>お買い物</source>
            <translation>Compras</translation>
        </message>
        <message>
            <source>入金した額でもらえる</source>
            <translation>pontos por recargas</translation>
        </message>
        <message>
            <source>払った額でもらえる</source>
            <translation>pontos por compras</translation>
        </message>
        <message>
            <source>{kind}・{use}</source>
            <translation>{kind}, {use}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>チャージ(入金した額でもらう)</source>
            <translation>Recarga: pontos pelo valor que você carrega</translation>
        </message>
        <message>
            <source>お買い物(払った額でもらう)</source>
            <translation>Compras: pontos pelo que você paga</translation>
        </message>
        <message>
            <source>ここで申し込めます</source>
            <translation>Pedir aqui</translation>
        </message>
        <message>
            <source>ここでは申し込めません</source>
            <translation>Não disponível aqui</translation>
        </message>
        <message>
            <source>職員におたずねください</source>
            <translation>Fale c/ a equipe</translation>
        </message>
        <message>
            <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
            <translation>Você ganha pontos pelo valor que recarrega (deposita), não pelo que gasta em compras.</translation>
        </message>
        <message>
            <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
            <translation>Você ganha pontos pelo valor que gasta em compras, não pelo que recarrega (deposita).</translation>
        </message>
        <message>
            <source>入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。</source>
            <translation>Esta máquina não sabe se os pontos vêm por recargas ou por compras. Pergunte à equipe antes de escolher.</translation>
        </message>
        <message>
            <source>もらえるとき</source>
            <translation>Pontos por</translation>
        </message>
        <message>
            <source>もらうポイント</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <source>ポイントが届くとき</source>
            <translation>Chegada</translation>
        </message>
        <message>
            <source>受け取りの操作</source>
            <translation>Receber</translation>
        </message>
        <message>
            <source>いりません。自動で届きます。</source>
            <translation>Não precisa. Chegam sozinhos.</translation>
        </message>
        <message>
            <source>いります。</source>
            <translation>Precisa.</translation>
        </message>
        <message>
            <source>先にしておくこと</source>
            <translation>Fazer antes</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>あります。くわしくは会社におたずねください。</source>
            <translation>Sim. Pergunte à empresa os detalhes.</translation>
        </message>
        <message>
            <source>用意するもの</source>
            <translation>Ter à mão</translation>
        </message>
        <message>
            <source>{label}({length}文字)</source>
            <translation>{label} ({length} caracteres)</translation>
        </message>
        <message>
            <source>{label}({prefix}で始まる{length}文字)</source>
            <translation>{label} ({length} caracteres, começa com {prefix})</translation>
        </message>
        <message>
            <source>ポイントの期限</source>
            <translation>Validade</translation>
        </message>
        <message>
            <source>会社からの上乗せ</source>
            <translation>Bônus da empresa</translation>
        </message>
        <message>
            <source>申し込みの最後の日</source>
            <translation>Último dia p/ pedir</translation>
        </message>
        <message>
            <source>知っておくこと</source>
            <translation>Bom saber</translation>
        </message>
        <message>
            <source>職員の方へ</source>
            <translation>Para equipe</translation>
        </message>
        <message>
            <source>一覧では分かっていないこと:{things}</source>
            <translation>A lista não informa: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>決済サービスID</source>
            <translation>ID de pagamento</translation>
        </message>
        <message>
            <source>セキュリティコード</source>
            <translation>Cód. segurança</translation>
        </message>
    </context>
    <context>
        <name>TicketTexts</name>
        <message>
            <source>整理券を取る</source>
            <translation>Tirar uma ficha</translation>
        </message>
        <message>
            <source>どれか分からない方、職員に相談したい方へ</source>
            <translation>Não sabe, ou quer falar com a equipe? Comece aqui</translation>
        </message>
        <message>
            <source>窓口でのご用件は、どれですか</source>
            <translation>O que você precisa no guichê?</translation>
        </message>
        <message>
            <source>押すと、番号を書いた整理券が出ます。お名前やカードはいりません。</source>
            <translation>Escolha para receber uma ficha com número. Não precisa de nome nem de cartão.</translation>
        </message>
        <message>
            <source>押すと、番号が出ます。お名前やカードはいりません。</source>
            <translation>Escolha para receber um número. Não precisa de nome nem de cartão.</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>Reserva</translation>
        </message>
        <message>
            <source>マイキーIDを作りたい</source>
            <translation>Quero criar um MyKey ID</translation>
        </message>
        <message>
            <source>申し込み</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>ポイントを受け取るサービスを決めたい</source>
            <translation>Quero escolher o serviço para os pontos</translation>
        </message>
        <message>
            <source>カードが読めない</source>
            <translation>Erro no cartão</translation>
        </message>
        <message>
            <source>期限や暗証番号で困っている</source>
            <translation>Problema de validade ou senha</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>スマホでカードを読み取れない</source>
            <translation>Celular não lê o cartão</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>どれか分からないときも、こちら</source>
            <translation>Escolha este se não sabe qual</translation>
        </message>
        <message>
            <source>番号をお取りしています</source>
            <translation>Buscando o número</translation>
        </message>
        <message>
            <source>少しお待ちください。</source>
            <translation>Espere um momento.</translation>
        </message>
        <message>
            <source>番号をお呼びするまで、お待ちください</source>
            <translation>Espere até chamarmos o seu número</translation>
        </message>
        <message>
            <source>紙が出ます。お取りください。</source>
            <translation>A ficha está sendo impressa. Pegue-a, por favor.</translation>
        </message>
        <message>
            <source>番号を覚えるか、書き写してください。</source>
            <translation>Guarde o número na memória ou anote.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、番号を覚えるか、書き写してください。</source>
            <translation>Não saiu papel? Memorize ou anote o número.</translation>
        </message>
        <message>
            <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
            <translation>A equipe vai chamar o seu número. Esta tela também mostra o número e o guichê.</translation>
        </message>
        <message>
            <source>お呼びする番号(窓口の番号ではありません)</source>
            <translation>O número que chamamos (não é o número do guichê)</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>Nº {number}</translation>
        </message>
        <message>
            <source>前にお待ちの方</source>
            <translation>Na sua frente</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count}</translation>
        </message>
        <message>
            <source>いません。次にお呼びします</source>
            <translation>Ninguém. Você é o próximo</translation>
        </message>
        <message>
            <source>待ち時間のめやす</source>
            <translation>Espera prevista</translation>
        </message>
        <message>
            <source>約{minutes}分</source>
            <translation>cerca de {minutes} min</translation>
        </message>
        <message>
            <source>受付の日時</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>整理券を出せませんでした</source>
            <translation>Não foi possível dar uma ficha</translation>
        </message>
        <message>
            <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
            <translation>Desculpe. Toque em "Chamar equipe" abaixo ou fale com a equipe no guichê.</translation>
        </message>
        <message>
            <source>お呼びしている番号</source>
            <translation>Chamando</translation>
        </message>
        <message>
            <source>{number}番の方、{counter}へ</source>
            <translation>Nº {number}: {counter}</translation>
        </message>
        <message>
            <source>{number}番の方</source>
            <translation>Nº {number}</translation>
        </message>
        <message>
            <source>{counter}へ</source>
            <translation>ao {counter}</translation>
        </message>
        <message>
            <source>{name}窓口</source>
            <translation>guichê {name}</translation>
        </message>
        <message>
            <source>{number}番窓口</source>
            <translation>Guichê {number}</translation>
        </message>
        <message>
            <source>整理券</source>
            <translation>Ficha</translation>
        </message>
        <message>
            <source>整理券 お呼びする番号</source>
            <translation>Ficha: o número que chamamos</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
            <translation>Chamamos pelo número. Ele também aparece na máquina de fichas, com o guichê.</translation>
        </message>
        <message>
            <source>この整理券は、今日だけ使えます。</source>
            <translation>Esta ficha vale só hoje.</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>画面の設定</source>
            <translation>Ajustes da tela</translation>
        </message>
        <message>
            <source>選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。</source>
            <translation>O que você escolhe aparece logo. Para a próxima pessoa, tudo volta ao normal.</translation>
        </message>
        <message>
            <source>とちゅうまで押した暗証番号は消えます。はじめから押してください。</source>
            <translation>A senha digitada pela metade será apagada. Digite de novo desde o início.</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>標準</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>大</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>特大</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>最大</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>色</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>標準の色</source>
            <translation>Normais</translation>
        </message>
        <message>
            <source>白に黒い字</source>
            <translation>Preto no branco</translation>
        </message>
        <message>
            <source>黒に白い字</source>
            <translation>Branco no preto</translation>
        </message>
        <message>
            <source>やわらかい色</source>
            <translation>Suaves</translation>
        </message>
        <message>
            <source>待つ時間</source>
            <translation>Tempo de espera</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>3倍長く待つ</source>
            <translation>3 vezes mais</translation>
        </message>
        <message>
            <source>押す場所</source>
            <translation>Onde tocar</translation>
        </message>
        <message>
            <source>画面全体</source>
            <translation>Tela inteira</translation>
        </message>
        <message>
            <source>下のほう(車いす)</source>
            <translation>Embaixo (cadeira de rodas)</translation>
        </message>
        <message>
            <source>声で読む</source>
            <translation>Ler em voz alta</translation>
        </message>
        <message>
            <source>声で読む(このことばの声はありません)</source>
            <translation>Ler em voz alta (não há voz neste idioma)</translation>
        </message>
        <message>
            <source>読まない</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>読む</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>読む速さ</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>ゆっくり</source>
            <translation>Devagar</translation>
        </message>
        <message>
            <source>ふつうの速さ</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>速く</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <source>声の大きさ</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>Baixo</translation>
        </message>
        <message>
            <source>ふつうの大きさ</source>
            <translation>Médio</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>✓ {choice}</source>
            <translation>✓ {choice}</translation>
        </message>
        <message>
            <source>はじめの設定に戻す</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>Pronto</translation>
        </message>
    </context>
    <context>
        <name>PageFaults</name>
        <message>
            <source>少しお待ちください</source>
            <translation>Um momento</translation>
        </message>
        <message>
            <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
            <translation>Algo inesperado aconteceu nesta página. Ela volta em segundos. Se não voltar, chame a equipe.</translation>
        </message>
        <message>
            <source>職員の方へ:番号 {number}</source>
            <translation>Para a equipe: número {number}</translation>
        </message>
    </context>
    <context>
        <name>HeardTexts</name>
        <message>
            <source>画面の上</source>
            <translation>Topo da tela</translation>
        </message>
        <message>
            <source>いまの画面</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <source>画面の下</source>
            <translation>Parte de baixo da tela</translation>
        </message>
        <message>
            <source>部屋を選ぶ</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>Prática</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>{total}のうち{number}番目</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <source>つづきのある文章</source>
            <translation>Texto que continua</translation>
        </message>
        <message>
            <source>まだ入っていません</source>
            <translation>Nada digitado ainda</translation>
        </message>
        <message>
            <source>{count}文字</source>
            <translation>{count} caracteres</translation>
        </message>
        <message>
            <source>全部入れると、押せます</source>
            <translation>Pode tocar quando tudo estiver digitado</translation>
        </message>
        <message>
            <source>ここが最初です</source>
            <translation>Este é o começo</translation>
        </message>
        <message>
            <source>ここが最後です</source>
            <translation>Este é o fim</translation>
        </message>
        <message>
            <source>大文字の{letter}</source>
            <translation>{letter} maiúsculo</translation>
        </message>
        <message>
            <source>小文字の{letter}</source>
            <translation>{letter} minúsculo</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{number}番、{name}</source>
            <translation>Opção {number}: {name}</translation>
        </message>
        <message>
            <source>番号は、画面で確かめてください</source>
            <translation>Veja o número na tela</translation>
        </message>
        <message>
            <source>読み上げられない文があります。画面で確かめてください</source>
            <translation>Há texto que não pode ser lido em voz alta. Veja a tela</translation>
        </message>
        <message>
            <source>{sentence}。</source>
            <translation>{sentence}.</translation>
        </message>
    </context>
    <context>
        <name>WeekTexts</name>
        <message>
            <source>{days} {opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{days} {opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>{first}〜{last}</source>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>{nth}{days}</source>
            <translation>{nth} {days}</translation>
        </message>
        <message>
            <source>第1</source>
            <translation>1º</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>2º</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>3º</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>4º</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>5º</translation>
        </message>
        <message>
            <source>{before}・{after}</source>
            <translation>{before} e {after}</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>Feriados</translation>
        </message>
        <message>
            <source>祝日は休み</source>
            <translation>fechado em feriados</translation>
        </message>
        <message>
            <source>祝日は休み(土曜の祝日は開きます)</source>
            <translation>fechado em feriados (aberto em feriados no sábado)</translation>
        </message>
        <message>
            <source>{first}〜{last}は休み</source>
            <translation>fechado {first}–{last}</translation>
        </message>
        <message>
            <source>{first}は休み</source>
            <translation>fechado {first}</translation>
        </message>
        <message>
            <source>{closing}の見込み(お確かめください)</source>
            <translation>provável: {closing} (pergunte)</translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{day} {month_name}</translation>
        </message>
        <message>
            <source>{day}は {spans}</source>
            <translation>{day}: {spans}</translation>
        </message>
        <message>
            <source>{day}は休み</source>
            <translation>fechado em {day}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{weekday} {day} {month_name}</translation>
        </message>
    </context>
    <context>
        <name>DateFormats</name>
        <message>
            <source>月</source>
            <translation>seg</translation>
        </message>
        <message>
            <source>火</source>
            <translation>ter</translation>
        </message>
        <message>
            <source>水</source>
            <translation>qua</translation>
        </message>
        <message>
            <source>木</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>金</source>
            <translation>sex</translation>
        </message>
        <message>
            <source>土</source>
            <translation>sáb</translation>
        </message>
        <message>
            <source>日</source>
            <translation>dom</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>jan</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>fev</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>abr</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>jun</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>jul</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>ago</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>set</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>out</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>nov</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>dez</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
            <translation>{weekday} {day} {month_name}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{weekday} {day} {month_name}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日</source>
            <translation>{day} {month_name} {year}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{weekday} {day} {month_name} {year}, {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{hour}:{minute:02}</source>
            <translation>{hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}/{month}/{day} {hour}:{minute:02}</source>
            <translation>{day} {month_name} {year} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}/{day} {hour}:{minute:02}</source>
            <translation>{day} {month_name} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{opens.hour}:{opens:%M}–{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>SurveyTexts</name>
        <message>
            <source>手続きを終えた方へ。よろしければ、お答えください。
どなたのお答えかは、残りません。</source>
            <translation>Terminou? Responda, se quiser.
Não fica registro de quem respondeu.</translation>
        </message>
        <message>
            <source>お答えいただき、ありがとうございました。</source>
            <translation>Obrigado pelas respostas.</translation>
        </message>
        <message>
            <source>案内の内容は参考になりましたか?</source>
            <translation>A informação foi útil?</translation>
        </message>
        <message>
            <source>案内の内容はわかりやすかったですか?</source>
            <translation>A informação foi fácil de entender?</translation>
        </message>
        <message>
            <source>この窓口は見つけやすかったですか?</source>
            <translation>Foi fácil achar este guichê?</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>Sim</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>✓ {answer}</source>
            <translation>✓ {answer}</translation>
        </message>
    </context>
    <context>
        <name>FrameTexts</name>
        <message>
            <source>練習モード — 本物の手続きにはなりません</source>
            <translation>Modo de prática — não é um procedimento real</translation>
        </message>
        <message>
            <source>練習カード:{card}</source>
            <translation>Cartão de prática: {card}</translation>
        </message>
        <message>
            <source>置く</source>
            <translation>Pôr</translation>
        </message>
        <message>
            <source>取る</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>練習カードを選ぶ</source>
            <translation>Escolher cartão de prática</translation>
        </message>
        <message>
            <source>練習カードの暗証番号は1234です。</source>
            <translation>A senha do cartão de prática é 1234.</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>職員を呼ぶ</source>
            <translation>Chamar equipe</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>もう一度聞く</source>
            <translation>Ouvir de novo</translation>
        </message>
        <message>
            <source>つづきを見ると、押せます。</source>
            <translation>Leia primeiro até o fim.</translation>
        </message>
        <message>
            <source>準備</source>
            <translation>Preparo</translation>
        </message>
        <message>
            <source>カード</source>
            <translation>Cartão</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>Rever</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>Escolha</translation>
        </message>
        <message>
            <source>入力・確認</source>
            <translation>Digitar</translation>
        </message>
        <message>
            <source>{total}段階の{number}番目、{name}</source>
            <translation>Passo {number} de {total}, {name}</translation>
        </message>
        <message>
            <source>職員を呼んでいます</source>
            <translation>Chamando a equipe</translation>
        </message>
        <message>
            <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
            <translation>Um som está chamando. Mostre esta tela à equipe por perto.</translation>
        </message>
        <message>
            <source>{time}に呼びました。</source>
            <translation>Chamada às {time}.</translation>
        </message>
        <message>
            <source>{time}に呼びました。{minutes}分たっています。</source>
            <translation>Chamada às {time}, há {minutes} min.</translation>
        </message>
        <message>
            <source>カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。</source>
            <translation>Se você retirar o cartão, o procedimento termina aqui e a chamada é cancelada.</translation>
        </message>
        <message>
            <source>職員がまいります</source>
            <translation>A equipe está vindo</translation>
        </message>
        <message>
            <source>こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。</source>
            <translation>Já estão a caminho. Espere aqui. Pode deixar o cartão no leitor.</translation>
        </message>
        <message>
            <source>呼び出しを取り消す</source>
            <translation>Cancelar a chamada</translation>
        </message>
        <message>
            <source>手続きをやめますか</source>
            <translation>Você quer sair?</translation>
        </message>
        <message>
            <source>やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。</source>
            <translation>Se sair, o que você escolheu e digitou até agora é apagado. Nada será registrado.</translation>
        </message>
        <message>
            <source>やめないで、続ける</source>
            <translation>Ficar e continuar</translation>
        </message>
        <message>
            <source>やめて、終わりにする</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>まだ続けますか</source>
            <translation>Continuar?</translation>
        </message>
        <message>
            <source>あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。</source>
            <translation>Esta tela fecha em {seconds} segundos. Para continuar, toque abaixo.</translation>
        </message>
        <message>
            <source>続ける</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>マイナポイント手続き</source>
            <translation>Procedimentos do Mynapoint</translation>
        </message>
    </context>
    <context>
        <name>PageTexts</name>
        <message>
            <source>ご用件を選んでください</source>
            <translation>O que deseja fazer?</translation>
        </message>
        <message>
            <source>ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。</source>
            <translation>Para ganhar pontos, primeiro reserve (1), depois faça o pedido (2).</translation>
        </message>
        <message>
            <source>ポイントの予約をする</source>
            <translation>Reservar os pontos</translation>
        </message>
        <message>
            <source>はじめに、8文字のマイキーIDを決めます</source>
            <translation>Primeiro, crie um MyKey ID de 8 caracteres</translation>
        </message>
        <message>
            <source>ポイントの申し込みをする</source>
            <translation>Pedir os pontos</translation>
        </message>
        <message>
            <source>予約のあとに、受け取るサービスを選びます</source>
            <translation>Depois, escolha onde recebê-los</translation>
        </message>
        <message>
            <source>自分の状況を見る</source>
            <translation>Minha situação</translation>
        </message>
        <message>
            <source>予約と申し込みを確かめます</source>
            <translation>Ver reserva e pedidos</translation>
        </message>
        <message>
            <source>カードを調べる</source>
            <translation>Verificar cartão</translation>
        </message>
        <message>
            <source>読み取れないとき、期限が心配なとき</source>
            <translation>Não lê ou venceu?</translation>
        </message>
        <message>
            <source>スマホで読み取れない</source>
            <translation>Ajuda com celular</translation>
        </message>
        <message>
            <source>カードの読み取りで困っている方</source>
            <translation>O celular não lê o cartão</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>Guia: pontos</translation>
        </message>
        <message>
            <source>もらえるポイントと、手続きの流れ</source>
            <translation>O que ganha e como</translation>
        </message>
        <message>
            <source>本日の窓口 {spans}(受付中)</source>
            <translation>Guichê hoje {spans} (aberto)</translation>
        </message>
        <message>
            <source>受付 {week}</source>
            <translation>Horário: {week}</translation>
        </message>
        <message>
            <source>窓口は閉まっています。次は{moment}から</source>
            <translation>Guichê fechado. Abre: {moment}</translation>
        </message>
        <message>
            <source>窓口は閉まっています</source>
            <translation>O guichê está fechado</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります)</source>
            <translation>Tel. {phone}, depois tecle {press} (aberto agora)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)</source>
            <translation>Tel. {phone}, depois tecle {press} (aberto agora; mais fácil à tarde)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(次は{moment}から)</source>
            <translation>Tel. {phone}, depois tecle {press} (abre: {moment})</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
            <translation>Manutenção do sistema nacional: parado a partir de {starts}. Volte a partir de {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります</source>
            <translation>Manutenção do sistema nacional: parado a partir de {starts}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、手続きは{moment}からできます</source>
            <translation>Manutenção do sistema nacional: procedimentos a partir de {moment}</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、いまは手続きできません</source>
            <translation>Manutenção do sistema nacional: indisponível agora</translation>
        </message>
        <message>
            <source>機械の時計を確かめているため、いまは手続きできません。職員にお聞きください</source>
            <translation>Nada pode ser feito aqui enquanto verificamos o relógio da máquina. Pergunte à equipe</translation>
        </message>
        <message>
            <source>機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください</source>
            <translation>Não dá para reservar nem pedir aqui enquanto verificamos os registros da máquina. Pergunte à equipe</translation>
        </message>
        <message>
            <source>必要なものは、お手元にありますか</source>
            <translation>Você tem isto com você?</translation>
        </message>
        <message>
            <source>名前や住所を書くことはありません。</source>
            <translation>Não é preciso escrever nome nem endereço.</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。</source>
            <translation>Espere 24 horas após a emissão ou renovação do certificado digital. Ele é o dado no cartão que mostra quem você é.</translation>
        </message>
        <message>
            <source>全部あります</source>
            <translation>Tenho tudo</translation>
        </message>
        <message>
            <source>ないもの、わからないものがある</source>
            <translation>Falta algo, ou não sei</translation>
        </message>
        <message>
            <source>ないもの、わからないものがあるとき</source>
            <translation>Se falta algo</translation>
        </message>
        <message>
            <source>あてはまるところを、お読みください。</source>
            <translation>Leia o que serve para você.</translation>
        </message>
        <message>
            <source>マイナンバーカードがない</source>
            <translation>Não tem o Cartão My Number</translation>
        </message>
        <message>
            <source>カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。</source>
            <translation>Perdeu, ou não tem? Fale com: {desk}.</translation>
        </message>
        <message>
            <source>4桁の暗証番号がわからない</source>
            <translation>Não sabe a senha de 4 dígitos</translation>
        </message>
        <message>
            <source>思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。</source>
            <translation>Não tente adivinhar. Para definir nova senha: {desk}.</translation>
        </message>
        <message>
            <source>決済サービスのカードやID、コードがない</source>
            <translation>Não tem cartão, ID ou código de um serviço de pagamento</translation>
        </message>
        <message>
            <source>予約は、いまできます。申し込みは、そろえてから、別の日にできます。</source>
            <translation>Você pode reservar agora e pedir outro dia, quando tiver tudo.</translation>
        </message>
        <message>
            <source>いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。</source>
            <translation>O que é preciso varia com o serviço. Pergunte à empresa ou à equipe.</translation>
        </message>
        <message>
            <source>カードと暗証番号はある。予約だけする</source>
            <translation>Tenho cartão e senha: só reservar</translation>
        </message>
        <message>
            <source>手続きをするのは、どなたですか</source>
            <translation>Para quem você faz isto?</translation>
        </message>
        <message>
            <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
            <translation>Perguntamos para que os pontos vão para a pessoa certa.</translation>
        </message>
        <message>
            <source>カードの持ち主本人</source>
            <translation>Para mim</translation>
        </message>
        <message>
            <source>自分のカードで手続きします</source>
            <translation>Uso o meu cartão</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの親など</source>
            <translation>Criança menor de 15 anos</translation>
        </message>
        <message>
            <source>お子さまのカードで、法定代理人(親権者など)が手続きします</source>
            <translation>Como pai, mãe ou outro representante legal, com o cartão da criança</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>Para adulto sob minha tutela</translation>
        </message>
        <message>
            <source>成年被後見人の法定代理人として手続きします</source>
            <translation>Como tutor legal, com o cartão da pessoa</translation>
        </message>
        <message>
            <source>ご家族やお友だちの代わりに来た方</source>
            <translation>Para família ou amigo</translation>
        </message>
        <message>
            <source>手続きできません。どうすればよいかを、ご案内します</source>
            <translation>Não é possível, mas dizemos o que fazer</translation>
        </message>
        <message>
            <source>お子さまの法定代理人の方ですか</source>
            <translation>Você é o representante legal da criança?</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。</source>
            <translation>Menor de 15 anos precisa de representante legal (pai ou mãe, por exemplo). A partir de 15, a própria pessoa vem.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
            <translation>Use o cartão da criança e a senha desse cartão.</translation>
        </message>
        <message>
            <source>はい、法定代理人です</source>
            <translation>Sim, sou</translation>
        </message>
        <message>
            <source>成年後見人の方ですか</source>
            <translation>Você é o tutor do adulto?</translation>
        </message>
        <message>
            <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
            <translation>Mostre à equipe o certificado de registro da tutela (登記事項証明書).</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
            <translation>Use o cartão do adulto sob tutela e a senha desse cartão.</translation>
        </message>
        <message>
            <source>はい、成年後見人です</source>
            <translation>Sim, sou</translation>
        </message>
        <message>
            <source>いいえ、ちがいます</source>
            <translation>Não sou</translation>
        </message>
        <message>
            <source>カードを読み取り台に置いてください</source>
            <translation>Coloque o cartão no leitor</translation>
        </message>
        <message>
            <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
            <translation>Deixe o cartão lá até o fim. Se retirar antes, o procedimento é cancelado.</translation>
        </message>
        <message>
            <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
            <translation>Tire-o da capa. Não o junte com outros cartões.</translation>
        </message>
        <message>
            <source>読み取り台は、画面の左にあります</source>
            <translation>O leitor está à esquerda da tela</translation>
        </message>
        <message>
            <source>読み取り台は、画面の右にあります</source>
            <translation>O leitor está à direita da tela</translation>
        </message>
        <message>
            <source>読み取り台は、画面の下にあります</source>
            <translation>O leitor está abaixo da tela</translation>
        </message>
        <message>
            <source>カードを一度取って、置き直してください</source>
            <translation>Retire o cartão e coloque de novo</translation>
        </message>
        <message>
            <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
            <translation>Um cartão que já estava aqui não inicia o procedimento. Veja se é o seu cartão.</translation>
        </message>
        <message>
            <source>カードを調べています</source>
            <translation>Verificando o cartão</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
            <translation>Espere. Não mexa no cartão. Pode levar cerca de 5 segundos.</translation>
        </message>
        <message>
            <source>暗証番号を確かめています</source>
            <translation>Verificando senha</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。</source>
            <translation>Espere. Não mexa no cartão.</translation>
        </message>
        <message>
            <source>予約と申し込みを調べています</source>
            <translation>Verificando reserva e pedidos</translation>
        </message>
        <message>
            <source>予約を記録しています</source>
            <translation>Registrando a reserva</translation>
        </message>
        <message>
            <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
            <translation>O cartão está assinando isto. Espere e não mexa no cartão.</translation>
        </message>
        <message>
            <source>記録できたか確かめています</source>
            <translation>Verificando se foi registrado</translation>
        </message>
        <message>
            <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
            <translation>O cartão saiu do lugar durante o registro. Logo diremos o resultado.</translation>
        </message>
        <message>
            <source>このカードは使えます</source>
            <translation>O cartão funciona</translation>
        </message>
        <message>
            <source>マイナンバーカードと電子証明書を読み取りました。</source>
            <translation>Lemos o Cartão My Number e o certificado digital.</translation>
        </message>
        <message>
            <source>マイナンバーカードです</source>
            <translation>É um Cartão My Number</translation>
        </message>
        <message>
            <source>電子証明書の期限内です</source>
            <translation>O certificado digital está na validade</translation>
        </message>
        <message>
            <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
            <translation>O certificado digital vence em menos de 3 meses. Primeiro peça os pontos, depois renove em: {desk}. Por 24 horas depois disso, não dá para fazer procedimentos</translation>
        </message>
        <message>
            <source>暗証番号はロックされていません(のこり{tries}回)</source>
            <translation>A senha não está bloqueada (restam {tries} tentativas)</translation>
        </message>
        <message>
            <source>暗証番号ののこり回数は、カードが答えませんでした</source>
            <translation>O cartão não diz quantas tentativas de senha restam</translation>
        </message>
        <message>
            <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
            <translation>Mais 1 erro bloqueia a senha. Se não tem certeza, pergunte em: {desk}</translation>
        </message>
        <message>
            <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
            <translation>Esta máquina não sabe se o cartão foi suspenso (perda etc.). Se tem dúvida, pergunte à equipe.</translation>
        </message>
        <message>
            <source>電子証明書の期限が近づいています</source>
            <translation>O certificado digital vence logo</translation>
        </message>
        <message>
            <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
            <translation>Pode continuar hoje. Vence em menos de 3 meses, então renove também.</translation>
        </message>
        <message>
            <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
            <translation>Onde renovar: {desk}. Por 24 horas depois disso, não dá para fazer procedimentos: peça os pontos antes.</translation>
        </message>
        <message>
            <source>このまま続ける</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>暗証番号(4桁)を押してください</source>
            <translation>Digite a senha de 4 dígitos</translation>
        </message>
        <message>
            <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
            <translation>O número de "autenticação do usuário" que você definiu ao receber o cartão.</translation>
        </message>
        <message>
            <source>番号がちがいます。もう一度どうぞ</source>
            <translation>Senha errada. Tente de novo</translation>
        </message>
        <message>
            <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
            <translation>O cartão tem mais 2 senhas de 4 dígitos, que podem ser diferentes. Se não sabe, pare e pergunte à equipe.</translation>
        </message>
        <message>
            <source>暗証番号を、もう一度お願いします</source>
            <translation>Digite a senha de novo</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
            <translation>O cartão não respondeu à senha enviada. Pode contar como um erro. O número de tentativas abaixo é o que o cartão diz agora.</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
            <translation>O cartão não respondeu à senha enviada. Agora o cartão diz que resta uma tentativa.</translation>
        </message>
        <message>
            <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
            <translation>Restam {tries} tentativas. Se errar todas, o cartão é bloqueado</translation>
        </message>
        <message>
            <source>のこり1回です。ちがうと、カードが使えなくなります</source>
            <translation>Resta 1 tentativa. Se errar, o cartão é bloqueado</translation>
        </message>
        <message>
            <source>3回続けてまちがえると使えなくなります</source>
            <translation>Após 3 erros seguidos, o cartão é bloqueado</translation>
        </message>
        <message>
            <source>訂正</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>暗証番号のボタン</source>
            <translation>Teclado da senha</translation>
        </message>
        <message>
            <source>あと{count}つ押すと、「確認」を押せます</source>
            <translation>Toque em OK após 4 dígitos (faltam {count})</translation>
        </message>
        <message>
            <source>「確認」を押してください</source>
            <translation>Toque em OK</translation>
        </message>
        <message>
            <source>番号がわからない</source>
            <translation>Não sei a senha</translation>
        </message>
        <message>
            <source>カードは、読み取り台に置いたままにしてください。</source>
            <translation>Deixe o cartão no leitor.</translation>
        </message>
        <message>
            <source>番号がわからないとき</source>
            <translation>Se você não sabe a senha</translation>
        </message>
        <message>
            <source>ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。</source>
            <translation>Sair agora não conta como erro. Volte quando souber a senha.</translation>
        </message>
        <message>
            <source>4桁のうち{count}桁を押しました</source>
            <translation>{count} de 4 dígitos</translation>
        </message>
        <message>
            <source>あと1回まちがえると、カードが使えなくなります</source>
            <translation>Mais um erro bloqueia o seu cartão</translation>
        </message>
        <message>
            <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
            <translation>Se não tem certeza da senha, pare aqui e pergunte à equipe. Onde resolver cartão bloqueado: {desk}.</translation>
        </message>
        <message>
            <source>4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。</source>
            <translation>As senhas de 4 dígitos de "autenticação do usuário", "dados do cartão" e "registro de residentes" podem ser diferentes.</translation>
        </message>
        <message>
            <source>やめて職員を呼ぶ</source>
            <translation>Parar e chamar equipe</translation>
        </message>
        <message>
            <source>番号はたしかです。もう1回入れる</source>
            <translation>Tenho certeza. Digitar mais uma vez</translation>
        </message>
        <message>
            <source>この内容で予約しますか</source>
            <translation>Você concorda em reservar?</translation>
        </message>
        <message>
            <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
            <translation>{programme}: leia isto. Se concorda, toque em "Sim, reservar".</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>Quando você digitar a senha, o cartão assina isto: é a marca de que a decisão é sua. Deixe o cartão lá.</translation>
        </message>
        <message>
            <source>同意して予約する</source>
            <translation>Sim, reservar</translation>
        </message>
        <message>
            <source>マイキーIDを入れてください</source>
            <translation>Digite o MyKey ID</translation>
        </message>
        <message>
            <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
            <translation>8 caracteres definidos pelo sistema nacional. Respeite maiúsculas e minúsculas.</translation>
        </message>
        <message>
            <source>もう一度、同じマイキーIDを入れてください</source>
            <translation>Digite o mesmo MyKey ID de novo</translation>
        </message>
        <message>
            <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
            <translation>Você digita duas vezes para evitar erros.</translation>
        </message>
        <message>
            <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
            <translation>O MyKey ID tem 8 letras e números. Confira de novo.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>As duas vezes diferem no caractere {place} a partir da esquerda. Digite de novo desde o começo.</translation>
        </message>
        <message>
            <source>マイキーID</source>
            <translation>MyKey ID</translation>
        </message>
        <message>
            <source>大/小文字</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>1字消す</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>予約ができました</source>
            <translation>Reserva feita</translation>
        </message>
        <message>
            <source>もう予約ができています</source>
            <translation>Você já tem reserva</translation>
        </message>
        <message>
            <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
            <translation>Este é o seu MyKey ID. É preciso para consultas. Guarde bem.</translation>
        </message>
        <message>
            <source>{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。</source>
            <translation>Reservado em {moment}. Nenhum ID novo foi criado. Guarde bem o MyKey ID.</translation>
        </message>
        <message>
            <source>つぎにすること</source>
            <translation>O que fazer depois</translation>
        </message>
        <message>
            <source>マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。</source>
            <translation>Anote o MyKey ID ou tire uma foto. Esta tela fecha quando você retira o cartão.</translation>
        </message>
        <message>
            <source>「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。</source>
            <translation>Toque em "Ir para o pedido" e escolha um serviço de pagamento. Sem o pedido, você não ganha pontos.</translation>
        </message>
        <message>
            <source>別の日に申し込む方は、カードを持って、またおいでください。</source>
            <translation>Para pedir outro dia, volte com o cartão.</translation>
        </message>
        <message>
            <source>いまは申し込めません。いつできるかは、職員におたずねください。</source>
            <translation>Agora não dá para pedir. Pergunte à equipe quando será possível.</translation>
        </message>
        <message>
            <source>どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。</source>
            <translation>Veja no celular quais serviços existem. Aponte a câmera para o código quadrado e abra a página oficial.</translation>
        </message>
        <message>
            <source>紙に印刷する</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>Imprimindo</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>Impresso</translation>
        </message>
        <message>
            <source>紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。</source>
            <translation>Não saiu papel? Anote antes de pegar o cartão ou chame a equipe.</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>Informações</translation>
        </message>
        <message>
            <source>マイキーIDのお知らせ</source>
            <translation>Aviso do MyKey ID</translation>
        </message>
        <message>
            <source>この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。</source>
            <translation>Este QR code é para o leitor de códigos do guichê, para digitar o MyKey ID.</translation>
        </message>
        <message>
            <source>問い合わせのときに使います。大切に保管してください。</source>
            <translation>É usado em consultas. Guarde bem.</translation>
        </message>
        <message>
            <source>予約した日時 {moment}</source>
            <translation>Reservado em {moment}</translation>
        </message>
        <message>
            <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
            <translation>Agora, escolha 1 serviço de pagamento e faça o pedido. Depois do pedido, não dá para mudar.</translation>
        </message>
        <message>
            <source>練習用 — 本物ではありません</source>
            <translation>Para prática — não é real</translation>
        </message>
    </context>
    <context>
        <name>PracticeCardNames</name>
        <message>
            <source>よいカード</source>
            <translation>Cartão bom</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>De outra pessoa</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>1時間前に更新</source>
            <translation>Renovado há 1 h</translation>
        </message>
        <message>
            <source>もうすぐ期限</source>
            <translation>Vence logo</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>Sem certificado</translation>
        </message>
        <message>
            <source>のこり1回</source>
            <translation>1 tentativa</translation>
        </message>
        <message>
            <source>ロック中</source>
            <translation>Travado</translation>
        </message>
        <message>
            <source>住基カード</source>
            <translation>Cartão Juki</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>Celular</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>Transporte</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>Cart. motorista</translation>
        </message>
        <message>
            <source>ほかのICカード</source>
            <translation>Outro cartão IC</translation>
        </message>
        <message>
            <source>読み取りが遅い</source>
            <translation>Leitura lenta</translation>
        </message>
        <message>
            <source>途中で離れる</source>
            <translation>Sai no meio</translation>
        </message>
        <message>
            <source>2枚重ね</source>
            <translation>2 juntos</translation>
        </message>
        <message>
            <source>2つの台に1枚ずつ</source>
            <translation>1 em cada leitor</translation>
        </message>
        <message>
            <source>台が外れる</source>
            <translation>Sem leitor</translation>
        </message>
        <message>
            <source>しくみが止まる</source>
            <translation>Sistema para</translation>
        </message>
        <message>
            <source>台が固まる</source>
            <translation>Leitor travado</translation>
        </message>
        <message>
            <source>答えが遅すぎる</source>
            <translation>Resposta lenta demais</translation>
        </message>
        <message>
            <source>ほかで使用中</source>
            <translation>Usado em outro</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>Chave desconhecida</translation>
        </message>
        <message>
            <source>のこり2回</source>
            <translation>2 tentativas</translation>
        </message>
        <message>
            <source>はじめの1回だけ失敗</source>
            <translation>Falha só na 1ª vez</translation>
        </message>
        <message>
            <source>署名用も入っている</source>
            <translation>Tem assinatura</translation>
        </message>
        <message>
            <source>証明書の一覧なし</source>
            <translation>Sem lista de cert.</translation>
        </message>
        <message>
            <source>一覧が中身と違う</source>
            <translation>Lista não bate</translation>
        </message>
        <message>
            <source>回数を答えない</source>
            <translation>Não diz quantas</translation>
        </message>
        <message>
            <source>途中でだまる</source>
            <translation>Cala no meio</translation>
        </message>
        <message>
            <source>知らない種類</source>
            <translation>Tipo estranho</translation>
        </message>
        <message>
            <source>種類が分からない</source>
            <translation>Tipo incerto</translation>
        </message>
        <message>
            <source>いつも故障</source>
            <translation>Sempre falha</translation>
        </message>
        <message>
            <source>いつも断る</source>
            <translation>Recusa tudo</translation>
        </message>
        <message>
            <source>途中で1回故障</source>
            <translation>1 falha no meio</translation>
        </message>
        <message>
            <source>読む途中で故障</source>
            <translation>Falha ao ler</translation>
        </message>
        <message>
            <source>読む途中で切れる</source>
            <translation>Corta ao ler</translation>
        </message>
        <message>
            <source>読む途中で断る</source>
            <translation>Recusa ao ler</translation>
        </message>
        <message>
            <source>長さが合わない</source>
            <translation>Tamanho errado</translation>
        </message>
        <message>
            <source>長さを直させ続ける</source>
            <translation>Tamanho sempre errado</translation>
        </message>
        <message>
            <source>答えが終わらない</source>
            <translation>Resposta sem fim</translation>
        </message>
        <message>
            <source>証明書が途中まで</source>
            <translation>Cert. cortado</translation>
        </message>
        <message>
            <source>証明書がこわれている</source>
            <translation>Certif. quebrado</translation>
        </message>
        <message>
            <source>回数を聞くと故障</source>
            <translation>Tentativas: falha</translation>
        </message>
        <message>
            <source>一覧だけで中身なし</source>
            <translation>Na lista, mas falta</translation>
        </message>
        <message>
            <source>あさって始まる</source>
            <translation>Começa em 2 dias</translation>
        </message>
        <message>
            <source>知らない発行元</source>
            <translation>Emissor estranho</translation>
        </message>
        <message>
            <source>ロック中(別の答え方)</source>
            <translation>Bloqueado (outro)</translation>
        </message>
        <message>
            <source>署名しない</source>
            <translation>Não assina</translation>
        </message>
    </context>
    <context>
        <name>KeyNotices</name>
        <message>
            <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
            <translation>O que o leitor de códigos leu não pode entrar aqui. Foi apagado. Digite à mão.</translation>
        </message>
        <message>
            <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
            <translation>Um leitor de códigos foi usado. Nada muda aqui.</translation>
        </message>
        <message>
            <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
            <translation>Essa tecla não serve aqui. Toque nos botões da tela.</translation>
        </message>
        <message>
            <source>画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。</source>
            <translation>A tela tinha acabado de mudar, e a tecla não teve efeito. Olhe a tela e tecle de novo se precisar.</translation>
        </message>
        <message>
            <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
            <translation>Se não aparecem números, aperte Num Lock no teclado uma vez.</translation>
        </message>
        <message>
            <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
            <translation>A senha tem 4 dígitos. Ela foi apagada. Digite de novo desde o começo.</translation>
        </message>
    </context>
</TS>

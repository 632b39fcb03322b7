<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="ja">
    <context>
        <name>StepNames</name>
        <message>
            <source>PC/SCサービス</source>
            <translation>PC/SC 서비스</translation>
        </message>
        <message>
            <source>カードリーダー</source>
            <translation>카드 리더기</translation>
        </message>
        <message>
            <source>置く・差し込む</source>
            <translation>올려놓기·꽂기</translation>
        </message>
        <message>
            <source>カードがある</source>
            <translation>카드 있음</translation>
        </message>
        <message>
            <source>カードが答える</source>
            <translation>카드 응답</translation>
        </message>
        <message>
            <source>カードは1枚</source>
            <translation>카드 1장만</translation>
        </message>
        <message>
            <source>カードの種類</source>
            <translation>카드 종류</translation>
        </message>
        <message>
            <source>公的個人認証のアプリ</source>
            <translation>공적 개인 인증 앱</translation>
        </message>
        <message>
            <source>カードの名札</source>
            <translation>카드 이름표</translation>
        </message>
        <message>
            <source>入っている電子証明書</source>
            <translation>들어 있는 전자증명서</translation>
        </message>
        <message>
            <source>電子証明書の読み取り</source>
            <translation>전자증명서 읽기</translation>
        </message>
        <message>
            <source>有効期間</source>
            <translation>유효 기간</translation>
        </message>
        <message>
            <source>発行から24時間</source>
            <translation>발급 후 24시간</translation>
        </message>
        <message>
            <source>発行元</source>
            <translation>발급처</translation>
        </message>
        <message>
            <source>暗証番号の残り回数</source>
            <translation>남은 비밀번호 횟수</translation>
        </message>
    </context>
    <context>
        <name>ExaminingTexts</name>
        <message>
            <source>読み取りをくわしく調べる</source>
            <translation>읽기 상태 자세히 점검</translation>
        </message>
        <message>
            <source>置いても何も起きないとき</source>
            <translation>올려놓아도 반응이 없을 때</translation>
        </message>
        <message>
            <source>カードとリーダーを調べています</source>
            <translation>카드와 리더기를 점검하고 있습니다</translation>
        </message>
        <message>
            <source>終わるまで、カードを動かさないでください。</source>
            <translation>끝날 때까지 카드를 움직이지 마세요.</translation>
        </message>
        <message>
            <source>別のカードを調べています。動かさないでください。</source>
            <translation>다른 카드를 점검하고 있습니다. 움직이지 마세요.</translation>
        </message>
        <message>
            <source>{total}のうち、{done}を調べました</source>
            <translation>{total}개 중 {done}개 점검</translation>
        </message>
        <message>
            <source>くわしい結果を見る</source>
            <translation>자세히 보기</translation>
        </message>
        <message>
            <source>くわしい結果を閉じる</source>
            <translation>자세히 닫기</translation>
        </message>
        <message>
            <source>カードもリーダーも、問題ありません</source>
            <translation>카드와 리더기 모두 문제없습니다</translation>
        </message>
        <message>
            <source>このカードで手続きできます。「おわる」を押して、手続きを選んでください。</source>
            <translation>이 카드로 수속할 수 있습니다. "끝내기"를 누르고 수속을 선택하세요.</translation>
        </message>
        <message>
            <source>カードを一度取って置き直すと、手続きにもどります。</source>
            <translation>카드를 뗐다가 다시 놓으면 수속으로 돌아갑니다.</translation>
        </message>
        <message>
            <source>カードが離れました</source>
            <translation>카드가 빠졌습니다</translation>
        </message>
        <message>
            <source>前のカードの結果は消しました。続けるときは、カードを読み取り台に置いてください。</source>
            <translation>이전 카드의 결과는 지웠습니다. 계속하려면 카드를 리더기에 놓아 주세요.</translation>
        </message>
        <message>
            <source>カードが見つかりません</source>
            <translation>카드를 못 찾았습니다</translation>
        </message>
        <message>
            <source>読み取り台は動いています。</source>
            <translation>리더기는 작동하고 있습니다.</translation>
        </message>
        <message>
            <source>ケースから出して、カードを1枚だけ、読み取り台のまん中に置いてください。置くと、自動で調べます。</source>
            <translation>케이스에서 꺼내 카드 1장만 리더기 가운데에 놓아 주세요. 놓으면 자동으로 점검합니다.</translation>
        </message>
        <message>
            <source>発行から24時間たったら、またおいでください。</source>
            <translation>발급 후 24시간이 지나면 다시 와 주세요.</translation>
        </message>
        <message>
            <source>電子証明書の期限まで、3か月を切っています。{desk}で更新できます。</source>
            <translation>전자증명서 만료까지 3개월이 남지 않았습니다. {desk}에서 갱신할 수 있습니다.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと1回まちがえるとロックされます。</source>
            <translation>4자리 비밀번호는 1번 더 틀리면 잠깁니다.</translation>
        </message>
        <message>
            <source>4桁の暗証番号は、あと2回まちがえるとロックされます。</source>
            <translation>4자리 비밀번호는 2번 더 틀리면 잠깁니다.</translation>
        </message>
        <message>
            <source>読み取りに時間がかかりました。終わるまで、カードを動かさないでください。</source>
            <translation>읽는 데 시간이 걸렸습니다. 끝날 때까지 카드를 움직이지 마세요.</translation>
        </message>
        <message>
            <source>カードは読めました。気をつけることがあります</source>
            <translation>카드를 읽었습니다. 주의할 점이 있습니다</translation>
        </message>
        <message>
            <source>気をつけること</source>
            <translation>주의할 점</translation>
        </message>
        <message>
            <source>もう一度調べる</source>
            <translation>다시 점검</translation>
        </message>
        <message>
            <source>置き方を調べる(5秒)</source>
            <translation>놓는 위치 점검(5초)</translation>
        </message>
        <message>
            <source>別のカードでくらべる</source>
            <translation>다른 카드와 비교</translation>
        </message>
        <message>
            <source>業者用の記録を作る</source>
            <translation>업체용 기록 작성</translation>
        </message>
        <message>
            <source>記録を作っています</source>
            <translation>기록을 만들고 있습니다</translation>
        </message>
        <message>
            <source>業者用の記録を作りました</source>
            <translation>업체용 기록을 만들었습니다</translation>
        </message>
        <message>
            <source>{file}
カードの持ち主のことは入っていません。このまま業者に渡せます。</source>
            <translation>{file}
카드 주인의 정보는 들어 있지 않습니다. 그대로 업체에 줄 수 있습니다.</translation>
        </message>
        <message>
            <source>記録を作れませんでした。少し待って、もう一度押してください。同じなら、機械の係に知らせてください。</source>
            <translation>기록을 만들지 못했습니다. 잠시 후 다시 눌러 주세요. 그래도 안 되면 기계 담당자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>5秒の間、くり返し読んでいます</source>
            <translation>5초 동안 반복해서 읽고 있습니다</translation>
        </message>
        <message>
            <source>カードを少しずつ動かして、よく読める場所をさがしてください。</source>
            <translation>카드를 조금씩 움직여 잘 읽히는 곳을 찾아 주세요.</translation>
        </message>
        <message>
            <source>読めた回数 {reads}
途切れた回数 {losses}</source>
            <translation>읽은 횟수 {reads}
끊긴 횟수 {losses}</translation>
        </message>
        <message>
            <source>安定して読めています</source>
            <translation>안정적으로 읽힙니다</translation>
        </message>
        <message>
            <source>読み取りが安定していません</source>
            <translation>안정적으로 읽히지 않습니다</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした</source>
            <translation>한 번도 끝까지 읽지 못했습니다</translation>
        </message>
        <message>
            <source>いまの置き方で使えます。</source>
            <translation>지금 놓은 그대로 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>上から順に試してください。</source>
            <translation>위에서부터 차례로 해 보세요.</translation>
        </message>
        <message>
            <source>はかった結果</source>
            <translation>측정 결과</translation>
        </message>
        <message>
            <source>別のカードを置いてください</source>
            <translation>다른 카드를 놓아 주세요</translation>
        </message>
        <message>
            <source>いまのカードを取り、別のマイナンバーカードを同じリーダーに置いてください。</source>
            <translation>지금 카드를 빼고, 다른 마이넘버카드를 같은 리더기에 놓아 주세요.</translation>
        </message>
        <message>
            <source>カードとリーダーの、どちらの問題かが分かります。暗証番号は使いません。</source>
            <translation>카드와 리더기 중 어느 쪽의 문제인지 알 수 있습니다. 비밀번호는 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>はじめのカードの問題です</source>
            <translation>첫 번째 카드의 문제입니다</translation>
        </message>
        <message>
            <source>読み取り台の問題です</source>
            <translation>리더기의 문제입니다</translation>
        </message>
        <message>
            <source>どちらのカードも読めました</source>
            <translation>두 카드 모두 읽었습니다</translation>
        </message>
        <message>
            <source>別のカードを調べられませんでした</source>
            <translation>다른 카드를 점검하지 못했습니다</translation>
        </message>
        <message>
            <source>まだ、どちらとも言えません</source>
            <translation>아직 알 수 없습니다</translation>
        </message>
        <message>
            <source>同じ読み取り台で、別のカードは読めました。はじめのカードを、{desk}で調べてもらってください。</source>
            <translation>같은 리더기로 다른 카드는 읽었습니다. 첫 번째 카드를 {desk}에서 점검받으세요.</translation>
        </message>
        <message>
            <source>カードを替えても同じでした。「職員を呼ぶ」を押してください。カードのせいではありません。</source>
            <translation>카드를 바꿔도 같았습니다. "직원 부르기"를 누르세요. 카드 탓이 아닙니다.</translation>
        </message>
        <message>
            <source>はじめは、置き方が合わなかったのかもしれません。はじめのカードを、もう一度置いてみてください。</source>
            <translation>처음에는 잘못 놓였을 수 있습니다. 첫 번째 카드를 다시 놓아 보세요.</translation>
        </message>
        <message>
            <source>「もどる」を押して、別のカードを1枚だけ、もう一度置いてください。</source>
            <translation>"뒤로"를 누르고, 다른 카드 1장만 다시 놓아 주세요.</translation>
        </message>
        <message>
            <source>「もどる」を押して、さらに別のカードで試してください。</source>
            <translation>"뒤로"를 누르고, 또 다른 카드로 해 보세요.</translation>
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
            <translation>정상</translation>
        </message>
        <message>
            <source>注意</source>
            <translation>주의</translation>
        </message>
        <message>
            <source>問題あり</source>
            <translation>문제 있음</translation>
        </message>
        <message>
            <source>調べていない</source>
            <translation>점검 안 함</translation>
        </message>
    </context>
    <context>
        <name>PinPurposeTexts</name>
        <message>
            <source>あなたの記録を見るために使います。</source>
            <translation>본인의 기록을 보기 위해 사용합니다.</translation>
        </message>
        <message>
            <source>予約をするために使います。</source>
            <translation>예약하기 위해 사용합니다.</translation>
        </message>
        <message>
            <source>マイキーID {mykey}の予約をするために使います。</source>
            <translation>마이키 ID {mykey} 예약에 사용합니다.</translation>
        </message>
        <message>
            <source>{service}に申し込むために使います。番号の終わりは{tail}です。</source>
            <translation>{service} 신청에 사용합니다. 번호 끝자리는 {tail}입니다.</translation>
        </message>
        <message>
            <source>{service}受付番号 {reference}の申し込みを取り消すために使います。</source>
            <translation>신청 취소에 사용합니다: {service}접수 번호 {reference}</translation>
        </message>
        <message>
            <source>{date}の予約(マイキーID {mykey})を、このカードに引き継ぐために使います。</source>
            <translation>{date} 예약(마이키 ID {mykey})을 이 카드로 옮기기 위해 사용합니다.</translation>
        </message>
        <message>
            <source>ほかの人に使われないように、1件ごとに暗証番号をおたずねします。</source>
            <translation>다른 사람이 쓰지 못하도록, 1건마다 비밀번호를 묻습니다.</translation>
        </message>
        <message>
            <source>ほかの窓口の記録と重なったため、まだ記録していません。もう一度、暗証番号を入れてください。</source>
            <translation>다른 창구의 기록과 겹쳐 아직 기록하지 못했습니다. 비밀번호를 다시 입력하세요.</translation>
        </message>
    </context>
    <context>
        <name>RefusalTexts</name>
        <message>
            <source>カードを取ると、この画面は消えます。必要なら、先に書き写してください。</source>
            <translation>카드를 빼면 이 화면은 사라집니다. 필요하면 먼저 옮겨 적으세요.</translation>
        </message>
        <message>
            <source>いま、すること</source>
            <translation>지금 하실 일</translation>
        </message>
        <message>
            <source>次に手続きできる日は、この機械では分かりません。職員にお聞きください。</source>
            <translation>다음에 수속할 수 있는 날은 이 기계로 알 수 없습니다. 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>手続きできるのは、ご本人だけです</source>
            <translation>본인만 수속할 수 있습니다</translation>
        </message>
        <message>
            <source>代わりの方が手続きすると、ポイントが別の人のものになることがあるためです。せっかくおいでいただいたのに、申し訳ありません。</source>
            <translation>다른 분이 수속하면 포인트가 다른 사람 것이 될 수 있기 때문입니다. 일부러 오셨는데 죄송합니다.</translation>
        </message>
        <message>
            <source>ご本人が、カードと4桁の暗証番号を持っておいでください。</source>
            <translation>본인이 카드와 4자리 비밀번호를 가지고 와 주세요.</translation>
        </message>
        <message>
            <source>15歳未満の方は、法定代理人が手続きできます。</source>
            <translation>15세 미만: 법정대리인이 할 수 있습니다.</translation>
        </message>
        <message>
            <source>成年被後見人の方は、法定代理人が手続きできます。</source>
            <translation>성년 피후견인: 법정대리인이 할 수 있습니다.</translation>
        </message>
        <message>
            <source>窓口は、いま閉まっています</source>
            <translation>지금은 창구가 닫혀 있습니다</translation>
        </message>
        <message>
            <source>職員がいない時間は、この機械では手続きできません。</source>
            <translation>직원이 없는 시간에는 이 기계로 수속할 수 없습니다.</translation>
        </message>
        <message>
            <source>次は{moment}から受け付けます。</source>
            <translation>다음 접수는 {moment}부터입니다.</translation>
        </message>
        <message>
            <source>この窓口で、いま受け付けている制度はありません</source>
            <translation>이 창구에서 지금 접수 중인 제도가 없습니다</translation>
        </message>
        <message>
            <source>この機械に、制度がまだ登録されていません。あなたのせいではありません。</source>
            <translation>이 기계에 아직 제도가 등록되지 않았습니다. 이용하시는 분 탓이 아닙니다.</translation>
        </message>
        <message>
            <source>いつ始まるか、職員にお聞きください。</source>
            <translation>언제 시작하는지 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>予約は、まだ始まっていません</source>
            <translation>예약은 아직 시작되지 않았습니다</translation>
        </message>
        <message>
            <source>受付が始まる前です。</source>
            <translation>접수 시작 전입니다.</translation>
        </message>
        <message>
            <source>{moment}から受け付けます。</source>
            <translation>{moment}부터 접수합니다.</translation>
        </message>
        <message>
            <source>予約の受付は終わりました</source>
            <translation>예약 접수가 끝났습니다</translation>
        </message>
        <message>
            <source>受付の期間を過ぎています。</source>
            <translation>접수 기간이 지났습니다.</translation>
        </message>
        <message>
            <source>ほかに受けられるものがないか、職員にお聞きください。</source>
            <translation>달리 받을 수 있는 것이 있는지 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>申し込みは、まだ始まっていません</source>
            <translation>신청은 아직 시작되지 않았습니다</translation>
        </message>
        <message>
            <source>申し込みの受付が始まる前です。予約は先にできることがあります。</source>
            <translation>신청 접수 시작 전입니다. 예약은 먼저 할 수 있는 경우가 있습니다.</translation>
        </message>
        <message>
            <source>申し込みの受付は終わりました</source>
            <translation>신청 접수가 끝났습니다</translation>
        </message>
        <message>
            <source>申し込みの期間を過ぎています。</source>
            <translation>신청 기간이 지났습니다.</translation>
        </message>
        <message>
            <source>もう申し込んだ方は、「自分の状況を見る」で確かめられます。</source>
            <translation>이미 신청하신 분은 "내 현황 보기"에서 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>このサービスの受付は終わりました</source>
            <translation>이 서비스는 접수가 끝났습니다</translation>
        </message>
        <message>
            <source>選んだ決済サービスが決めた、申し込みの最後の日を過ぎています。何も記録されていません。</source>
            <translation>결제 서비스가 정한 마지막 신청일이 지났습니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、最初から、ほかの決済サービスを選んでください。</source>
            <translation>카드를 빼고, 처음부터 다른 결제 서비스를 선택하세요.</translation>
        </message>
        <message>
            <source>国のシステムが保守で止まっています</source>
            <translation>국가 시스템이 점검으로 멈췄습니다</translation>
        </message>
        <message>
            <source>あなたのカードのせいではありません。保守のあいだは、窓口でも手続きできません。</source>
            <translation>카드 탓이 아닙니다. 점검 중에는 창구에서도 수속할 수 없습니다.</translation>
        </message>
        <message>
            <source>{moment}から、またおいでください。</source>
            <translation>{moment}부터 다시 와 주세요.</translation>
        </message>
        <message>
            <source>いま、この機械では手続きできません</source>
            <translation>지금은 이 기계로 할 수 없습니다</translation>
        </message>
        <message>
            <source>機械の時計が合っていないようです。あなたのせいではありません。何も記録されていません。</source>
            <translation>기계의 시계가 맞지 않는 것 같습니다. 이용하시는 분 탓이 아닙니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>職員をお呼びください。時計を直すか、ほかの窓口をご案内します。</source>
            <translation>직원을 불러 주세요. 시계를 맞추거나 다른 창구를 안내합니다.</translation>
        </message>
        <message>
            <source>カードの読み取りを準備しています</source>
            <translation>카드 읽기를 준비하고 있습니다</translation>
        </message>
        <message>
            <source>読み取りのしくみが動いていません。あなたのカードのせいではありません。</source>
            <translation>읽기 시스템이 작동하지 않습니다. 카드 탓이 아닙니다.</translation>
        </message>
        <message>
            <source>動き出すと、自動で次の画面に進みます。1分待っても進まないときは、職員をお呼びください。</source>
            <translation>작동하면 자동으로 다음 화면으로 갑니다. 1분이 지나도 그대로면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>読み取り台がつながっていません</source>
            <translation>리더기가 연결되지 않았습니다</translation>
        </message>
        <message>
            <source>カードを置く台が見つかりません。あなたのカードのせいではありません。</source>
            <translation>카드를 놓는 리더기를 찾을 수 없습니다. 카드 탓이 아닙니다.</translation>
        </message>
        <message>
            <source>職員をお呼びください。つながると、自動で次の画面に進みます。</source>
            <translation>직원을 불러 주세요. 연결되면 자동으로 다음 화면으로 갑니다.</translation>
        </message>
        <message>
            <source>読み取り台から返事が来ません</source>
            <translation>리더기가 응답하지 않습니다</translation>
        </message>
        <message>
            <source>カードを調べている途中で、読み取り台が止まりました。あなたのカードのせいとは限りません。何も記録されていません。</source>
            <translation>카드를 점검하는 중에 리더기가 멈췄습니다. 카드 탓이 아닐 수 있습니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、少しお待ちください。画面が変わらないときや、また同じになるときは、職員をお呼びください。</source>
            <translation>카드를 빼고 잠시 기다려 주세요. 화면이 그대로거나 또 같은 일이 생기면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>カードが、ほかの画面で使われています</source>
            <translation>카드가 다른 화면에서 사용 중입니다</translation>
        </message>
        <message>
            <source>同じ読み取り台を、別のプログラムが使っています。</source>
            <translation>다른 프로그램이 같은 리더기를 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。</source>
            <translation>카드를 빼고 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>カードを1枚だけ、ケースから出して置いてください</source>
            <translation>카드 1장만 케이스에서 꺼내 놓아 주세요</translation>
        </message>
        <message>
            <source>何かが置かれていますが、答えがありません。2枚重なっているか、厚いケースに入っているようです。</source>
            <translation>무언가 놓여 있지만 응답이 없습니다. 2장이 겹쳤거나 두꺼운 케이스에 든 것 같습니다.</translation>
        </message>
        <message>
            <source>カードを1枚だけにして、台のまん中に置き直してください。1枚でも同じときは、職員をお呼びください。</source>
            <translation>카드 1장만 리더기 가운데에 다시 놓아 주세요. 그래도 같으면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>カードが2枚見つかりました</source>
            <translation>카드가 2장 있습니다</translation>
        </message>
        <message>
            <source>どちらのカードで手続きするのか、分かりません。</source>
            <translation>어느 카드로 수속할지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>手続きするカード1枚だけを残して、もう1枚を取ってください。</source>
            <translation>수속할 카드 1장만 남기고, 다른 카드는 빼 주세요.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎます</source>
            <translation>카드 응답이 너무 오래 걸립니다</translation>
        </message>
        <message>
            <source>カードは台にありますが、答えがなかなか返ってこないので、待つのをやめました。何も記録されていません。</source>
            <translation>카드는 리더기에 있지만, 응답이 오지 않아 기다리기를 멈췄습니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードをケースから出して、台のまん中に置き直してください。また同じになるときは、職員をお呼びください。</source>
            <translation>카드를 케이스에서 꺼내 리더기 가운데에 다시 놓아 주세요. 또 같으면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>カードを読み取れませんでした</source>
            <translation>카드를 읽지 못했습니다</translation>
        </message>
        <message>
            <source>カードの答えが途中で切れたか、読み取れない形でした。何も記録されていません。</source>
            <translation>카드의 응답이 중간에 끊겼거나 읽을 수 없었습니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを一度取って、台のまん中に置き直してください。何度も同じときは、ICチップの故障かもしれません。</source>
            <translation>카드를 떼서 리더기 가운데에 다시 놓아 주세요. 여러 번 같으면 IC칩 고장일 수 있습니다.</translation>
        </message>
        <message>
            <source>これは住民基本台帳カードです</source>
            <translation>주민기본대장카드입니다</translation>
        </message>
        <message>
            <source>住民基本台帳カードは、前の制度のカードです。この手続きには使えません。</source>
            <translation>주민기본대장카드(住基カード)는 이전 제도의 카드입니다. 이 수속에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちでしたら、置き直してください。お持ちでない方は、申請できます。</source>
            <translation>마이넘버카드가 있으면 바꿔 놓아 주세요. 없는 분은 신청할 수 있습니다.</translation>
        </message>
        <message>
            <source>スマートフォンではなく、カードを置いてください</source>
            <translation>스마트폰이 아니라 카드를 놓아 주세요</translation>
        </message>
        <message>
            <source>スマホ用の電子証明書が読み取られました。この機械では使えません。</source>
            <translation>스마트폰용 전자증명서를 읽었습니다. 이 기계에서는 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>スマートフォンを離して、マイナンバーカードを置いてください。</source>
            <translation>스마트폰을 치우고 마이넘버카드를 놓아 주세요.</translation>
        </message>
        <message>
            <source>これは交通系や電子マネーのカードです</source>
            <translation>교통카드나 전자화폐 카드입니다</translation>
        </message>
        <message>
            <source>マイナンバーカードではないカードが置かれています。</source>
            <translation>마이넘버카드가 아닌 카드가 놓여 있습니다.</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。財布やケースごと置かないでください。</source>
            <translation>지금 카드를 빼고 마이넘버카드를 놓아 주세요. 지갑이나 케이스째 놓지 마세요.</translation>
        </message>
        <message>
            <source>これは運転免許証のようです</source>
            <translation>운전면허증인 것 같습니다</translation>
        </message>
        <message>
            <source>いまのカードを取って、マイナンバーカードを置いてください。</source>
            <translation>지금 카드를 빼고 마이넘버카드를 놓아 주세요.</translation>
        </message>
        <message>
            <source>このカードでは手続きできません</source>
            <translation>이 카드는 사용할 수 없습니다</translation>
        </message>
        <message>
            <source>別のICカード(クレジットカードや在留カードなど)が置かれています。</source>
            <translation>다른 IC카드(신용카드, 재류카드 등)가 놓여 있습니다.</translation>
        </message>
        <message>
            <source>カードに電子証明書が入っていません</source>
            <translation>카드에 전자증명서가 없습니다</translation>
        </message>
        <message>
            <source>カードを申請したときに「電子証明書は不要」とした方のカードなどには、入っていません。予約には利用者証明用電子証明書が必要です。</source>
            <translation>카드를 신청할 때 "전자증명서 불필요"를 고른 경우 등에는 없습니다. 예약하려면 이용자 증명용 전자증명서가 필요합니다.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で発行できます。発行のあと、24時間たってから、またおいでください。</source>
            <translation>"가실 곳"의 창구에서 발급받을 수 있습니다. 발급 후 24시간이 지나면 다시 와 주세요.</translation>
        </message>
        <message>
            <source>このカードの電子証明書は、まだ使えません</source>
            <translation>이 카드의 전자증명서는 아직 못 씁니다</translation>
        </message>
        <message>
            <source>電子証明書の種類が新しく、この機械がまだ対応していません。カードがこわれたのではありません。暗証番号は使っていません。</source>
            <translation>새로운 종류의 전자증명서라서 이 기계가 아직 지원하지 않습니다. 카드가 고장 난 것이 아닙니다. 비밀번호는 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかの方法をご案内します。</source>
            <translation>카드를 빼고 직원을 불러 주세요. 다른 방법을 안내합니다.</translation>
        </message>
        <message>
            <source>電子証明書の期限が切れています</source>
            <translation>전자증명서가 만료되었습니다</translation>
        </message>
        <message>
            <source>カードそのものが使えても、電子証明書は5回目の誕生日で期限が来ます。在留期間がある方は、その終わりの日です。</source>
            <translation>카드 자체는 쓸 수 있어도, 전자증명서는 발급 후 5번째 생일 또는 체류 기간 만료일에 만료됩니다.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で更新できます。更新のあと、24時間たってから、またおいでください。</source>
            <translation>"가실 곳"의 창구에서 갱신할 수 있습니다. 갱신 후 24시간이 지나면 다시 와 주세요.</translation>
        </message>
        <message>
            <source>電子証明書が、まだ始まっていません</source>
            <translation>전자증명서가 아직 시작 전입니다</translation>
        </message>
        <message>
            <source>カードの始まりの日時が、この機械の時計より先です。機械の時計がずれているかもしれません。</source>
            <translation>카드의 시작 일시가 이 기계의 시계보다 늦습니다. 기계의 시계가 틀렸을 수 있습니다.</translation>
        </message>
        <message>
            <source>職員をお呼びください。</source>
            <translation>직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>電子証明書ができてから24時間たっていません</source>
            <translation>전자증명서 발급 후 24시간이 안 됐습니다</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行したあと24時間は、手続きできません。カードは正しく読み取れました。</source>
            <translation>전자증명서를 갱신·발급한 뒤 24시간 동안은 수속할 수 없습니다. 카드는 바르게 읽혔습니다.</translation>
        </message>
        <message>
            <source>{moment}から手続きできます。そのあとで、またおいでください。</source>
            <translation>{moment}부터 수속할 수 있습니다. 그 뒤에 다시 와 주세요.</translation>
        </message>
        <message>
            <source>電子証明書の発行元を確かめられません</source>
            <translation>전자증명서 발급처를 확인할 수 없습니다</translation>
        </message>
        <message>
            <source>この窓口に登録された発行元の署名と合いません。何も記録されていません。</source>
            <translation>이 창구에 등록된 발급처의 서명과 맞지 않습니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>職員をお呼びください。新しい発行元の登録が必要なことがあります。</source>
            <translation>직원을 불러 주세요. 새 발급처를 등록해야 할 수 있습니다.</translation>
        </message>
        <message>
            <source>この窓口では、いま手続きできません</source>
            <translation>이 창구는 지금 이용할 수 없습니다</translation>
        </message>
        <message>
            <source>カードが本物だと確かめる準備が、この機械にできていません。カードのせいではありません。何も記録されていません。</source>
            <translation>카드가 진짜인지 확인할 준비가 이 기계에 안 되어 있습니다. 카드 탓이 아닙니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。ほかに手続きできるところを、職員がご案内します。</source>
            <translation>카드를 빼고 직원을 불러 주세요. 수속할 수 있는 다른 곳을 안내합니다.</translation>
        </message>
        <message>
            <source>暗証番号がロックされています</source>
            <translation>비밀번호가 잠겼습니다</translation>
        </message>
        <message>
            <source>4桁の番号を続けて3回まちがえると、カードを守るためにロックされます。</source>
            <translation>4자리 비밀번호를 연속 3번 틀리면 카드를 지키기 위해 잠깁니다.</translation>
        </message>
        <message>
            <source>「行くところ」の窓口で直せます。署名用(6〜16文字)のパスワードが分かる方は、コンビニの端末でも直せます。</source>
            <translation>"가실 곳"의 창구에서 풀 수 있습니다. 서명용 비밀번호(6~16자)를 아는 분은 편의점 단말기에서도 풀 수 있습니다.</translation>
        </message>
        <message>
            <source>このマイキーIDは登録できません</source>
            <translation>이 마이키 ID는 등록할 수 없습니다</translation>
        </message>
        <message>
            <source>入れたマイキーIDが、ほかの方のIDか、あなたの前のIDとちがうIDとして記録にあります。何も記録していません。</source>
            <translation>기록에 따르면, 입력한 마이키 ID가 다른 분의 ID이거나 본인의 이전 ID와 다릅니다. 아무것도 기록하지 않았습니다.</translation>
        </message>
        <message>
            <source>マイキーIDをお確かめのうえ、職員をお呼びください。</source>
            <translation>마이키 ID를 확인한 뒤 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>先に予約がいります</source>
            <translation>먼저 예약해 주세요</translation>
        </message>
        <message>
            <source>このカードの予約が見つかりません。申し込みは記録されていません。</source>
            <translation>이 카드의 예약을 찾을 수 없습니다. 신청은 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、「ポイントの予約をする」から始めてください。</source>
            <translation>카드를 빼고 "포인트 예약"부터 시작하세요.</translation>
        </message>
        <message>
            <source>その番号は、ほかの方の申し込みに使われています</source>
            <translation>그 번호는 다른 분의 신청에 쓰이고 있습니다</translation>
        </message>
        <message>
            <source>同じ決済サービスの同じ番号を、2人で使うことはできません。ポイントが別の人に届くのを防ぐためです。申し込みは記録されていません。</source>
            <translation>같은 결제 서비스의 같은 번호는 두 사람이 쓸 수 없습니다. 포인트가 다른 사람에게 가는 것을 막기 위해서입니다. 신청은 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>番号をお確かめください。自分の番号にまちがいないときは、職員をお呼びください。職員が、先の申し込みを止めて調べます。</source>
            <translation>번호를 확인하세요. 본인 번호가 틀림없으면 직원을 불러 주세요. 직원이 먼저 된 신청을 멈추고 알아봅니다.</translation>
        </message>
        <message>
            <source>いまは受け付けられません</source>
            <translation>지금은 접수를 쉽니다</translation>
        </message>
        <message>
            <source>この窓口で、ほかの方の番号が続けて入れられました。番号を守るため、しばらく休みます。</source>
            <translation>이 창구에서 다른 분의 번호가 연달아 입력되었습니다. 번호를 지키기 위해 잠시 쉽니다.</translation>
        </message>
        <message>
            <source>{moment}から、また手続きできます。お急ぎのときは、職員をお呼びください。</source>
            <translation>{moment}부터 다시 할 수 있습니다. 급하면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>もう申し込みができています</source>
            <translation>이미 신청하셨습니다</translation>
        </message>
        <message>
            <source>このカードの申し込みは、すでに記録されています。新しい申し込みは記録していません。</source>
            <translation>이 카드의 신청은 이미 기록되어 있습니다. 새 신청은 기록하지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、「自分の状況を見る」で確かめてください。</source>
            <translation>카드를 빼고 "내 현황 보기"에서 확인하세요.</translation>
        </message>
        <message>
            <source>先に申し込んだサービスと、同じものにしてください</source>
            <translation>먼저 신청한 것과 같은 서비스를 선택하세요</translation>
        </message>
        <message>
            <source>この施策は、先に申し込んだ施策と同じ決済サービスで受け取る決まりです。申し込みは記録されていません。</source>
            <translation>이 항목은 먼저 신청한 항목과 같은 결제 서비스로 받게 되어 있습니다. 신청은 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、職員をお呼びください。前と同じサービスで申し込めるか、お調べします。</source>
            <translation>카드를 빼고 직원을 불러 주세요. 전과 같은 서비스로 신청할 수 있는지 알아봅니다.</translation>
        </message>
        <message>
            <source>この申し込みは、もう取り消せません</source>
            <translation>이 신청은 이제 취소할 수 없습니다</translation>
        </message>
        <message>
            <source>取り消せるのは、申し込んだ日のうちで、会社に渡す前だけです。申し込みは、そのまま残っています。</source>
            <translation>신청한 당일, 회사에 넘기기 전에만 취소할 수 있습니다. 신청은 그대로 남아 있습니다.</translation>
        </message>
        <message>
            <source>カードを取って、職員にご相談ください。</source>
            <translation>카드를 빼고 직원과 상담하세요.</translation>
        </message>
        <message>
            <source>前の予約を引き継げませんでした</source>
            <translation>이전 예약을 옮기지 못했습니다</translation>
        </message>
        <message>
            <source>前の予約が取り消されたか、このカードでもう別の予約がされています。何も変えていません。</source>
            <translation>이전 예약이 취소되었거나, 이 카드에 이미 다른 예약이 있습니다. 아무것도 바꾸지 않았습니다.</translation>
        </message>
        <message>
            <source>マイキーIDが違うので、引き継げません</source>
            <translation>마이키 ID가 달라 못 옮깁니다</translation>
        </message>
        <message>
            <source>前の予約のマイキーIDのまちがいが続きました。ほかの方の予約を守るため、きょうは引き継げません。</source>
            <translation>이전 예약의 마이키 ID를 여러 번 틀렸습니다. 다른 분의 예약을 지키기 위해 오늘은 옮길 수 없습니다.</translation>
        </message>
        <message>
            <source>控えをさがして、あすからまたおいでください。控えがないときは、職員に聞いてください。</source>
            <translation>적어 둔 것을 찾아 내일 이후에 다시 와 주세요. 적어 둔 것이 없으면 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>カードの署名ができませんでした</source>
            <translation>카드가 서명하지 못했습니다</translation>
        </message>
        <message>
            <source>暗証番号を確かめたカードと、台の上のカードが同じだと確かめられませんでした。何も記録されていません。</source>
            <translation>비밀번호를 확인한 카드와 리더기 위의 카드가 같은지 확인하지 못했습니다. 아무것도 기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードを取って、最初からもう一度お願いします。同じときは、職員をお呼びください。</source>
            <translation>카드를 빼고 처음부터 다시 해 주세요. 또 같으면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>いま、記録ができません</source>
            <translation>지금은 기록할 수 없습니다</translation>
        </message>
        <message>
            <source>機械の記録のしくみに問題があります。いまの手続きでは、何も記録していません。</source>
            <translation>기계의 기록 시스템에 문제가 있습니다. 이번 수속은 아무것도 기록하지 않았습니다.</translation>
        </message>
        <message>
            <source>手続きを続けられなくなりました</source>
            <translation>수속을 계속할 수 없습니다</translation>
        </message>
        <message>
            <source>機械に思わぬことが起きました。あなたの操作のせいではありません。</source>
            <translation>기계에 예상 못 한 일이 생겼습니다. 조작을 잘못하신 것이 아닙니다.</translation>
        </message>
    </context>
    <context>
        <name>StabilityTexts</name>
        <message>
            <source>{seconds:g}秒の間、くり返し読みます。カードを少し動かしてみてください。</source>
            <translation>{seconds:g}초 동안 반복해서 읽습니다. 카드를 조금 움직여 보세요.</translation>
        </message>
        <message>
            <source>読めた {reads}回、途切れた {losses}回、聞き直した {retries}回。ふつう {median:.2f}秒、10回に9回は {p90:.2f}秒まで、最長 {longest:.2f}秒</source>
            <translation>읽음 {reads}회, 끊김 {losses}회, 재시도 {retries}회. 보통 {median:.2f}초, 10번 중 9번은 {p90:.2f}초 이내, 최장 {longest:.2f}초</translation>
        </message>
        <message>
            <source>安定して読めています。</source>
            <translation>안정적으로 읽힙니다.</translation>
        </message>
        <message>
            <source>一度も最後まで読めませんでした。</source>
            <translation>한 번도 끝까지 읽지 못했습니다.</translation>
        </message>
        <message>
            <source>読み取りが終わるまで、カードを動かさないでください。</source>
            <translation>다 읽을 때까지 카드를 움직이지 마세요.</translation>
        </message>
        <message>
            <source>読み取りに5秒以上かかることがあります。そのまま待ってください。</source>
            <translation>읽는 데 5초 이상 걸릴 수 있습니다. 그대로 기다려 주세요.</translation>
        </message>
        <message>
            <source>カードを、リーダーの中央に置いてください。</source>
            <translation>카드를 리더기 가운데에 놓아 주세요.</translation>
        </message>
        <message>
            <source>カードをケースから出してください。</source>
            <translation>카드를 케이스에서 꺼내 주세요.</translation>
        </message>
        <message>
            <source>ほかのカードが入った入れ物から出し、1枚だけで置いてください。</source>
            <translation>다른 카드가 든 지갑 등에서 꺼내 1장만 놓아 주세요.</translation>
        </message>
        <message>
            <source>金属の机を避けるか、リーダーの下に厚い本などを敷いてください。</source>
            <translation>금속 책상을 피하거나, 리더기 아래에 두꺼운 책 등을 까세요.</translation>
        </message>
        <message>
            <source>充電やイヤホンのケーブルを離し、リーダーのUSBケーブルを差し直してください。</source>
            <translation>충전·이어폰 케이블을 치우고, 리더기의 USB 케이블을 다시 꽂으세요.</translation>
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
            <translation>전화 {phone}</translation>
        </message>
        <message>
            <source>FAX {fax}</source>
            <translation>팩스 {fax}</translation>
        </message>
        <message>
            <source>くわしい場所は、職員にお聞きください</source>
            <translation>자세한 위치는 직원에게 문의하세요</translation>
        </message>
        <message>
            <source>{name}
電話 {phone}、つながったら{press}番</source>
            <translation>{name}
전화 {phone}, 연결되면 {press}번</translation>
        </message>
        <message>
            <source>お困りのとき</source>
            <translation>곤란하실 때</translation>
        </message>
        <message>
            <source>行くところ</source>
            <translation>가실 곳</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>문의</translation>
        </message>
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>予約</source>
            <translation>예약</translation>
        </message>
        <message>
            <source>申込</source>
            <translation>신청</translation>
        </message>
        <message>
            <source>状況の確認</source>
            <translation>현황</translation>
        </message>
        <message>
            <source>カードの確認</source>
            <translation>카드 점검</translation>
        </message>
        <message>
            <source>スマホの相談</source>
            <translation>폰 상담</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>제도 안내</translation>
        </message>
    </context>
    <context>
        <name>EndingTexts</name>
        <message>
            <source>手続きをした方の情報は、この画面に残っていません。</source>
            <translation>수속하신 분의 정보는 이 화면에 남아 있지 않습니다.</translation>
        </message>
        <message>
            <source>はじめる</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>カードをお取りください</source>
            <translation>카드를 가져가 주세요</translation>
        </message>
        <message>
            <source>読み取り台にカードが残っています。ご自分のものでないときは、取らずに職員をお呼びください。</source>
            <translation>리더기에 카드가 남아 있습니다. 본인 것이 아니면 가져가지 말고 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>終わりました。
カードをお取りください</source>
            <translation>끝났습니다.
카드를 빼 주세요</translation>
        </message>
        <message>
            <source>読み取り台のカードを、お持ち帰りください。</source>
            <translation>리더기의 카드를 가져가 주세요.</translation>
        </message>
        <message>
            <source>ご自分のカードでないときは、取らずに職員をお呼びください。</source>
            <translation>본인 카드가 아니면 빼지 말고 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>手続きは終わりました</source>
            <translation>끝났습니다</translation>
        </message>
        <message>
            <source>「自分の状況を見る」を押してもう一度カードを置くと、予約と申し込みを確かめられます。</source>
            <translation>"내 현황 보기"를 누르고 카드를 다시 놓으면 예약과 신청을 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>手続きを途中でやめました</source>
            <translation>수속을 중간에 그만뒀습니다</translation>
        </message>
        <message>
            <source>この手続きは、記録されていません。</source>
            <translation>기록되지 않았습니다.</translation>
        </message>
        <message>
            <source>カードが台から離れました</source>
            <translation>카드가 리더기에서 빠졌습니다</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。もう一度はじめからできます。</source>
            <translation>수속을 중지했습니다. 이 수속은 기록되지 않았습니다. 처음부터 다시 할 수 있습니다.</translation>
        </message>
        <message>
            <source>手続きは記録されました</source>
            <translation>수속은 기록되었습니다</translation>
        </message>
        <message>
            <source>途中でカードが離れましたが、記録はできています。「自分の状況を見る」を押してもう一度カードを置くと、確かめられます。</source>
            <translation>중간에 카드가 빠졌지만, 모두 기록되었습니다. "내 현황 보기"를 누르고 카드를 다시 놓으면 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません</source>
            <translation>기록되었는지 아직 알 수 없습니다</translation>
        </message>
        <message>
            <source>職員が来るまで、この画面の前でお待ちください。職員がいないときは、あとで「自分の状況を見る」を押してカードを置くと、どうなったか分かります。</source>
            <translation>직원이 올 때까지 이 화면 앞에서 기다려 주세요. 직원이 없으면, 나중에 "내 현황 보기"를 누르고 카드를 놓으면 결과를 알 수 있습니다.</translation>
        </message>
        <message>
            <source>手続きが記録できたか、まだ分かりません。職員が来るまで、この画面の前でお待ちください。</source>
            <translation>수속이 기록되었는지 아직 알 수 없습니다. 직원이 올 때까지 이 화면 앞에서 기다려 주세요.</translation>
        </message>
        <message>
            <source>時間がたったので、手続きを終わりました</source>
            <translation>시간이 지나 수속을 끝냈습니다</translation>
        </message>
        <message>
            <source>しばらく操作がありませんでした。途中のものは残っていません。</source>
            <translation>한동안 조작이 없었습니다. 끝내지 않은 내용은 남아 있지 않습니다.</translation>
        </message>
        <message>
            <source>読み取り台との接続が切れました</source>
            <translation>리더기와 연결이 끊겼습니다</translation>
        </message>
        <message>
            <source>カードが途中で答えなくなりました</source>
            <translation>카드가 응답을 멈췄습니다</translation>
        </message>
        <message>
            <source>カードは台にあります。手続きを中止しました。この手続きは、記録されていません。ケースから出して、もう一度はじめからできます。</source>
            <translation>카드는 리더기에 있습니다. 수속을 중지했습니다. 이 수속은 기록되지 않았습니다. 케이스에서 꺼내 처음부터 다시 할 수 있습니다.</translation>
        </message>
        <message>
            <source>カードの答えに時間がかかりすぎました</source>
            <translation>카드 응답이 너무 오래 걸렸습니다</translation>
        </message>
        <message>
            <source>手続きを中止しました。この手続きは、記録されていません。カードを台のまん中に置くと、速くなることがあります。</source>
            <translation>수속을 중지했습니다. 이 수속은 기록되지 않았습니다. 카드를 리더기 가운데에 놓으면 빨라질 수 있습니다.</translation>
        </message>
        <message>
            <source>送った暗証番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。次にカードを置くと、のこりの回数をカードに聞いてお知らせします。</source>
            <translation>보낸 비밀번호에 카드의 응답이 오지 않았습니다. 1번 틀린 것으로 셌을 수 있습니다. 다음에 카드를 놓으면 남은 횟수를 카드에 물어 알려 드립니다.</translation>
        </message>
        <message>
            <source>手続きを終わりました</source>
            <translation>수속이 끝났습니다</translation>
        </message>
        <message>
            <source>その前に終わった手続きは、記録されています。</source>
            <translation>그 전에 끝낸 수속은 기록되어 있습니다.</translation>
        </message>
        <message>
            <source>カードは、手続きの途中で置きます</source>
            <translation>안내가 나오면 카드를 놓으세요</translation>
        </message>
        <message>
            <source>置かれたままのカードでは、手続きを始めません。</source>
            <translation>놓여 있던 카드로는 수속을 시작하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>HaveMyKeyTexts</name>
        <message>
            <source>マイキーIDを、もうお持ちですか</source>
            <translation>마이키 ID가 이미 있으세요?</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。</source>
            <translation>{municipality}의 이 창구 기록에 이 카드의 예약은 없습니다.</translation>
        </message>
        <message>
            <source>はじめてです</source>
            <translation>처음입니다</translation>
        </message>
        <message>
            <source>新しいマイキーIDを作ります</source>
            <translation>새 마이키 ID를 만듭니다</translation>
        </message>
        <message>
            <source>もう持っています</source>
            <translation>이미 있습니다</translation>
        </message>
        <message>
            <source>8文字のマイキーIDを入れます</source>
            <translation>8자의 마이키 ID를 입력합니다</translation>
        </message>
        <message>
            <source>スマホやほかの場所で予約した方は、マイキーIDがもうあります。その記録は、この機械では見られません。</source>
            <translation>스마트폰이나 다른 곳에서 예약한 분은 마이키 ID가 이미 있습니다. 그 기록은 이 기계에서 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>わからない</source>
            <translation>잘 모르겠습니다</translation>
        </message>
        <message>
            <source>職員をお呼びします</source>
            <translation>직원을 불러 드립니다</translation>
        </message>
    </context>
    <context>
        <name>ItemsToBringTexts</name>
        <message>
            <source>持ってくるもの:{things}</source>
            <translation>준비물: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>申し込みもする方は、{thing}</source>
            <translation>신청도 하실 분: {thing}</translation>
        </message>
    </context>
    <context>
        <name>JoinTexts</name>
        <message>
            <source>前のマイキーIDを入れてください</source>
            <translation>이전 마이키 ID를 입력하세요</translation>
        </message>
        <message>
            <source>{moment}の予約を、新しいカードに引き継ぎます。あなたの予約のときだけ、控えの8文字を入れてください。</source>
            <translation>{moment} 예약을 새 카드로 옮깁니다. 본인의 예약일 때만, 적어 둔 8자를 입력하세요.</translation>
        </message>
        <message>
            <source>その予約のマイキーIDと違います。あと{tries}回入れられます。控えを見てください。</source>
            <translation>그 예약의 마이키 ID와 다릅니다. {tries}번 더 입력할 수 있습니다. 적어 둔 것을 보세요.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが引き継ぎに署名します。カードは置いたままにしてください。</source>
            <translation>다음에 비밀번호를 입력하면 리더기의 카드가 예약 옮기기에 서명합니다. 카드는 그대로 두세요.</translation>
        </message>
        <message>
            <source>前の予約を引き継いでいます</source>
            <translation>이전 예약을 옮기고 있습니다</translation>
        </message>
        <message>
            <source>前の予約を引き継ぎました</source>
            <translation>이전 예약을 옮겼습니다</translation>
        </message>
        <message>
            <source>あなたの予約は、別のカードに引き継がれています</source>
            <translation>본인의 예약이 다른 카드로 옮겨졌습니다</translation>
        </message>
        <message>
            <source>電子証明書が新しくなったカードに、下の日時と窓口で引き継がれました。</source>
            <translation>전자증명서가 새로워진 카드로, 아래 일시와 창구에서 옮겨졌습니다.</translation>
        </message>
        <message>
            <source>引き継いだ日時</source>
            <translation>옮긴 일시</translation>
        </message>
        <message>
            <source>引き継いだ窓口</source>
            <translation>옮긴 창구</translation>
        </message>
        <message>
            <source>心当たりがないときは、先へ進まず、職員に知らせてください。</source>
            <translation>본인이 한 것이 아니면, 더 진행하지 말고 직원에게 알려 주세요.</translation>
        </message>
        <message>
            <source>心当たりがない — 職員を呼ぶ</source>
            <translation>제가 아닙니다 — 직원 부르기</translation>
        </message>
        <message>
            <source>わたしがしました</source>
            <translation>제가 했습니다</translation>
        </message>
    </context>
    <context>
        <name>LeafletTexts</name>
        <message>
            <source>何をお知りになりたいですか</source>
            <translation>무엇을 알고 싶으세요?</translation>
        </message>
        <message>
            <source>読むだけです。カードは使いません。</source>
            <translation>읽기만 합니다. 카드는 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>制度と手続きの流れ</source>
            <translation>제도와 수속 순서</translation>
        </message>
        <message>
            <source>もらえるポイント、期限、ご注意</source>
            <translation>받는 포인트, 기한, 주의점</translation>
        </message>
        <message>
            <source>ほかの申し込み方法</source>
            <translation>다른 신청 방법</translation>
        </message>
        <message>
            <source>スマホ、パソコン、コンビニなど</source>
            <translation>스마트폰, 컴퓨터, 편의점 등</translation>
        </message>
        <message>
            <source>手続きできる場所</source>
            <translation>신청할 수 있는 곳</translation>
        </message>
        <message>
            <source>この近くの窓口と手続スポット</source>
            <translation>가까운 창구와 수속 장소</translation>
        </message>
        <message>
            <source>4桁の暗証番号で困ったら</source>
            <translation>4자리 비밀번호 도움말</translation>
        </message>
        <message>
            <source>どの番号か、ロックされたときの直し方</source>
            <translation>어느 번호인지, 잠김 푸는 법</translation>
        </message>
        <message>
            <source>公式の案内を持ち帰る</source>
            <translation>공식 안내 가져가기</translation>
        </message>
        <message>
            <source>スマホで読む二次元コード</source>
            <translation>스마트폰용 QR코드</translation>
        </message>
        <message>
            <source>どの方法で申し込みますか</source>
            <translation>어떻게 신청하시나요?</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。紙に印刷することもできます。</source>
            <translation>선택하면 순서를 읽을 수 있습니다. 종이로 인쇄할 수도 있습니다.</translation>
        </message>
        <message>
            <source>選ぶと、手順を読めます。</source>
            <translation>선택하면 순서를 봅니다.</translation>
        </message>
        <message>
            <source>{leaflet}  {number} / {total}ページ</source>
            <translation>{leaflet}  {number} / {total}페이지</translation>
        </message>
        <message>
            <source>読みたいところを押してください。</source>
            <translation>읽고 싶은 곳을 누르세요.</translation>
        </message>
        <message>
            <source>もくじを見る</source>
            <translation>목차 보기</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>つぎのページ</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>ほかの案内を見る</source>
            <translation>다른 안내 보기</translation>
        </message>
        <message>
            <source>・</source>
            <translation>•</translation>
        </message>
        <message>
            <source>全部のページを紙に印刷する</source>
            <translation>전체 인쇄</translation>
        </message>
        <message>
            <source>印刷しました。お持ち帰りください</source>
            <translation>인쇄했습니다. 가져가 주세요</translation>
        </message>
        <message>
            <source>紙が出ていなければ、もう一度印刷する</source>
            <translation>종이가 안 나왔으면 다시 인쇄</translation>
        </message>
        <message>
            <source>手続きできる場所の一覧を見る</source>
            <translation>수속할 수 있는 곳 목록 보기</translation>
        </message>
        <message>
            <source>{programme}とは</source>
            <translation>{programme} 안내</translation>
        </message>
        <message>
            <source>いつまでにするか</source>
            <translation>기한</translation>
        </message>
        <message>
            <source>予約:{window}</source>
            <translation>예약: {window}</translation>
        </message>
        <message>
            <source>申し込み:{window}</source>
            <translation>신청: {window}</translation>
        </message>
        <message>
            <source>チャージ・買い物:{window}</source>
            <translation>충전·쇼핑: {window}</translation>
        </message>
        <message>
            <source>申し込みの期限は、施策ごとにちがいます。つぎのページをごらんください。</source>
            <translation>신청 기한은 항목마다 다릅니다. 다음 쪽을 보세요.</translation>
        </message>
        <message>
            <source>チャージか買い物の{rate}%、{points}ポイントまで</source>
            <translation>충전이나 쇼핑의 {rate}%, 최대 {points}포인트</translation>
        </message>
        <message>
            <source>{points}ポイント</source>
            <translation>{points}포인트</translation>
        </message>
        <message>
            <source>{opens}から{last}まで</source>
            <translation>{opens}~{last}</translation>
        </message>
        <message>
            <source>{opens}から</source>
            <translation>{opens}부터</translation>
        </message>
        <message>
            <source>{last}まで</source>
            <translation>{last}까지</translation>
        </message>
        <message>
            <source>{last}で終わりました</source>
            <translation>{last}에 종료</translation>
        </message>
        <message>
            <source>いま、できます。終わりの日は決まっていません</source>
            <translation>지금 가능. 마지막 날은 미정</translation>
        </message>
        <message>
            <source>この窓口に持ってくるもの</source>
            <translation>이 창구에 가져올 것</translation>
        </message>
        <message>
            <source>場所と受付時間</source>
            <translation>장소와 접수 시간</translation>
        </message>
        <message>
            <source>この窓口へのお問い合わせ</source>
            <translation>이 창구에 문의하는 법</translation>
        </message>
        <message>
            <source>{municipality}からのお知らせ</source>
            <translation>{municipality} 알림</translation>
        </message>
        <message>
            <source>どの暗証番号ですか</source>
            <translation>어느 비밀번호인가요?</translation>
        </message>
        <message>
            <source>ここで使うのは「利用者証明用」の4桁です。カードを受け取ったときに決めた数字です。</source>
            <translation>여기서 쓰는 것은 "이용자 증명용(利用者証明用)" 4자리입니다. 카드를 받을 때 정한 숫자입니다.</translation>
        </message>
        <message>
            <source>「住民基本台帳用」と「券面事項入力補助用」も4桁です。これとは別の数字のことがあります。</source>
            <translation>"주민기본대장용(住民基本台帳用)"과 "권면사항 입력 보조용(券面事項入力補助用)"도 4자리입니다. 다른 숫자일 수 있습니다.</translation>
        </message>
        <message>
            <source>「署名用」は6〜16文字です。ここでは使いません。</source>
            <translation>"서명용(署名用)"은 6~16자입니다. 여기서는 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>番号がたしかでないとき</source>
            <translation>번호가 확실하지 않을 때</translation>
        </message>
        <message>
            <source>思いついた番号を、順に試さないでください。3回続けてまちがえると、ロックされます。</source>
            <translation>짐작한 번호를 차례로 넣어 보지 마세요. 연속 3번 틀리면 잠깁니다.</translation>
        </message>
        <message>
            <source>まちがえた回数は、カードが覚えています。日がたっても、もどりません。正しく入れると、もどります。</source>
            <translation>틀린 횟수는 카드가 기억합니다. 날이 지나도 그대로입니다. 바르게 입력하면 되돌아갑니다.</translation>
        </message>
        <message>
            <source>思い出せないときは、{desk}で新しい番号に決め直せます。</source>
            <translation>생각나지 않으면 {desk}에서 새 비밀번호를 정할 수 있습니다.</translation>
        </message>
        <message>
            <source>番号は、職員にも教えないでください。</source>
            <translation>비밀번호는 직원에게도 알려 주지 마세요.</translation>
        </message>
        <message>
            <source>ロックされたときに直すところ</source>
            <translation>잠긴 것을 푸는 곳</translation>
        </message>
        <message>
            <source>{desk}({place})で直せます。</source>
            <translation>{desk}({place})에서 풀 수 있습니다.</translation>
        </message>
        <message>
            <source>ほかの市区町村にお住まいの方は、お住まいの市区町村の窓口で直します。</source>
            <translation>다른 시구정촌에 사는 분은, 사는 곳의 시구정촌 창구에서 풉니다.</translation>
        </message>
        <message>
            <source>マイナンバーカードをお持ちください。運転免許証などがいることもあります。</source>
            <translation>마이넘버카드를 가져오세요. 운전면허증 등이 필요할 수도 있습니다.</translation>
        </message>
        <message>
            <source>15歳未満の方などは、法定代理人が直せます。ほかの代理の方は、その日のうちには終わりません。</source>
            <translation>15세 미만 등인 분은 법정대리인이 풀 수 있습니다. 그 밖의 대리인은 당일에 끝나지 않습니다.</translation>
        </message>
        <message>
            <source>公式のページです。</source>
            <translation>공식 페이지입니다.</translation>
        </message>
        <message>
            <source>リーフレットです。</source>
            <translation>전단입니다.</translation>
        </message>
        <message>
            <source>動画です。音が出ます。</source>
            <translation>동영상(소리 남)입니다.</translation>
        </message>
        <message>
            <source>サイトの中の「{name}」です。</source>
            <translation>사이트의 "{name}"입니다.</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると開きます。通信料がかかることがあります。</source>
            <translation>네모난 코드에 스마트폰 카메라를 대면 열립니다. 통신료가 들 수 있습니다.</translation>
        </message>
        <message>
            <source>{name}の二次元コード</source>
            <translation>{name} QR코드</translation>
        </message>
        <message>
            <source>ほかの公式の案内</source>
            <translation>그 밖의 공식 안내</translation>
        </message>
        <message>
            <source>行く前に、受付時間をお確かめください。</source>
            <translation>가기 전에 접수 시간을 확인하세요.</translation>
        </message>
        <message>
            <source>この窓口</source>
            <translation>이 창구</translation>
        </message>
        <message>
            <source>本日 {spans}</source>
            <translation>오늘 {spans}</translation>
        </message>
        <message>
            <source>本日はお休みです</source>
            <translation>오늘은 쉽니다</translation>
        </message>
        <message>
            <source>受付 {hours}</source>
            <translation>접수 {hours}</translation>
        </message>
        <message>
            <source>ほかの場所をさがすには</source>
            <translation>다른 곳을 찾으려면</translation>
        </message>
        <message>
            <source>国のホームページの「手続きができるスポット検索」で調べられます。電話でも聞けます。</source>
            <translation>국가 사이트의 "수속 장소 검색(スポット検索)"이나 전화로 알아보세요.</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>문의</translation>
        </message>
    </context>
    <context>
        <name>LinkTexts</name>
        <message>
            <source>親と子は、別々の決済サービスIDを選びます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>부모와 자녀는 서로 다른 결제 서비스 ID를 고릅니다. 자녀가 여럿이면 한 명씩 그 자녀의 카드로 수속합니다.</translation>
        </message>
        <message>
            <source>お子さまの分は、あなたの決済サービスIDでも受け取れます。お子さまが何人かいるときは、1人ずつ、そのお子さまのカードで手続きします。</source>
            <translation>자녀의 포인트는 본인(부모)의 결제 서비스 ID로도 받을 수 있습니다. 자녀가 여럿이면 한 명씩 그 자녀의 카드로 수속합니다.</translation>
        </message>
        <message>
            <source>先に予約をします</source>
            <translation>먼저 예약해 주세요</translation>
        </message>
        <message>
            <source>{municipality}のこの窓口の記録に、このカードの予約はありません。カードはそのままで、続けて予約できます。</source>
            <translation>{municipality}의 이 창구 기록에 이 카드의 예약은 없습니다. 카드는 그대로 두고 이어서 예약할 수 있습니다.</translation>
        </message>
        <message>
            <source>まだ予約がありません</source>
            <translation>아직 예약이 없습니다</translation>
        </message>
        <message>
            <source>予約に進む</source>
            <translation>예약하러 가기</translation>
        </message>
        <message>
            <source>どのポイントを申し込みますか</source>
            <translation>어떤 포인트를 신청하시나요?</translation>
        </message>
        <message>
            <source>1つずつ申し込みます。終わったら、続けてほかも申し込めます。</source>
            <translation>1개씩 신청합니다. 끝나면 이어서 다른 것도 신청할 수 있습니다.</translation>
        </message>
        <message>
            <source>{points}ポイントまで。{who}</source>
            <translation>최대 {points}포인트. {who}</translation>
        </message>
        <message>
            <source>{points}ポイント。{who}</source>
            <translation>{points}포인트. {who}</translation>
        </message>
        <message>
            <source>どの決済サービスにしますか</source>
            <translation>어느 결제 서비스로 할까요?</translation>
        </message>
        <message>
            <source>文字を押すと、名前で探せます</source>
            <translation>이름을 입력</translation>
        </message>
        <message>
            <source>種類:{kind}</source>
            <translation>종류: {kind}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>もらい方:{use}</source>
            <translation>받는 방법: {use}</translation>
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
            <translation>□ 여기서 가능한 것만</translation>
        </message>
        <message>
            <source>✓ ここで申し込めるものだけ</source>
            <translation>✓ 여기서 가능한 것만</translation>
        </message>
        <message>
            <source>▲ 前の{count}件</source>
            <translation>▲ 이전 {count}건</translation>
        </message>
        <message>
            <source>▼ 次の{count}件</source>
            <translation>▼ 다음 {count}건</translation>
        </message>
        <message>
            <source>{first}〜{last}件目 / 全{total}件</source>
            <translation>{first}~{last}번째 / 총 {total}건</translation>
        </message>
        <message>
            <source>▲ 上にもどる</source>
            <translation>▲ 위로</translation>
        </message>
        <message>
            <source>▼ つづきを見る</source>
            <translation>▼ 더 보기</translation>
        </message>
        <message>
            <source>見つかりません。文字を減らすか、「種類」と「もらい方」を「すべて」にしてください。ないときは、職員におたずねください。</source>
            <translation>찾을 수 없습니다. 글자를 줄이거나, "종류"와 "받는 방법"을 "전체"로 하세요. 없으면 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>探している決済サービスの名前</source>
            <translation>찾는 결제 서비스의 이름</translation>
        </message>
        <message>
            <source>かな</source>
            <translation>가나</translation>
        </message>
        <message>
            <source>英数字</source>
            <translation>ABC123</translation>
        </message>
        <message>
            <source>記号</source>
            <translation>기호</translation>
        </message>
        <message>
            <source>全部消す</source>
            <translation>모두 지움</translation>
        </message>
        <message>
            <source>{what}。申し込んだあとは、変えられません。</source>
            <translation>{what}. 신청한 뒤에는 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>先に申し込んだ施策と、同じ決済サービスで受け取る決まりです。ほかのサービスは選べません。</source>
            <translation>먼저 신청한 항목과 같은 결제 서비스로 받게 되어 있습니다. 다른 서비스는 고를 수 없습니다.</translation>
        </message>
        <message>
            <source>このサービスは、この機械では申し込めません</source>
            <translation>이 서비스는 이 기계로 신청할 수 없습니다</translation>
        </message>
        <message>
            <source>申し込めるところ
{elsewhere}</source>
            <translation>신청할 수 있는 곳
{elsewhere}</translation>
        </message>
        <message>
            <source>申し込めるところは、この機械には分かりません。職員か、サービスの会社におたずねください。</source>
            <translation>어디서 신청할 수 있는지 이 기계는 모릅니다. 직원이나 서비스 회사에 문의하세요.</translation>
        </message>
        <message>
            <source>この機械で申し込めるか分かりません</source>
            <translation>이 기계로 신청할 수 있는지 모릅니다</translation>
        </message>
        <message>
            <source>職員におたずねください。下の「職員を呼ぶ」を押すと、職員がまいります。</source>
            <translation>직원에게 문의하세요. 아래 "직원 부르기"를 누르면 직원이 옵니다.</translation>
        </message>
        <message>
            <source>職員の方へ:このサービスがここで申し込めるかは、一覧では分かっていません。確かめてから進んでください。</source>
            <translation>직원께: 이 서비스를 여기서 신청할 수 있는지 목록에 없습니다. 확인한 뒤 진행하세요.</translation>
        </message>
        <message>
            <source>このサービスの申し込みは終わりました</source>
            <translation>이 서비스의 신청은 끝났습니다</translation>
        </message>
        <message>
            <source>{day}まででした。先に申し込んだ施策と同じサービスにする決まりなので、職員におたずねください。</source>
            <translation>{day}까지였습니다. 먼저 신청한 항목과 같은 서비스로 하게 되어 있으니 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>{day}まででした。もどって、ほかのサービスを選んでください。</source>
            <translation>{day}까지였습니다. 뒤로 가서 다른 서비스를 고르세요.</translation>
        </message>
        <message>
            <source>これにする</source>
            <translation>이것 선택</translation>
        </message>
        <message>
            <source>いくらもらえるか計算する</source>
            <translation>받을 포인트 계산하기</translation>
        </message>
        <message>
            <source>いくら使いますか</source>
            <translation>얼마를 쓰시나요?</translation>
        </message>
        <message>
            <source>金額を押すと、もらえるポイントが出ます。</source>
            <translation>금액을 누르면 받을 포인트가 나옵니다.</translation>
        </message>
        <message>
            <source>{yen:,}円</source>
            <translation>{yen:,}엔</translation>
        </message>
        <message>
            <source>{points:,}ポイント</source>
            <translation>{points:,}포인트</translation>
        </message>
        <message>
            <source>もらえるのは{cap:,}ポイントまで。{yen:,}円で上限になります。</source>
            <translation>최대 {cap:,}포인트를 받습니다. {yen:,}엔이면 상한입니다.</translation>
        </message>
        <message>
            <source>金額にかかわらず、{cap:,}ポイントです。</source>
            <translation>금액과 관계없이 {cap:,}포인트입니다.</translation>
        </message>
        <message>
            <source>申し込む前に、お読みください</source>
            <translation>신청 전에 읽어 주세요</translation>
        </message>
        <message>
            <source>{service}に申し込みます。よければ「同意して進む」を押してください。</source>
            <translation>{service} 신청입니다. 괜찮으면 "동의함"을 누르세요.</translation>
        </message>
        <message>
            <source>同意して進む</source>
            <translation>동의함</translation>
        </message>
        <message>
            <source>{label}を入れてください</source>
            <translation>입력하세요: {label}</translation>
        </message>
        <message>
            <source>もう一度、同じ番号を入れてください</source>
            <translation>같은 번호를 다시 입력하세요</translation>
        </message>
        <message>
            <source>{label}の打ちまちがいを防ぐため、2回入れます。カードやスマホを見ながら、最初から入れてください。</source>
            <translation>{label}: 잘못 입력하지 않도록 2번 입력합니다. 카드나 스마트폰을 보면서 처음부터 입력하세요.</translation>
        </message>
        <message>
            <source>1回目</source>
            <translation>1번째</translation>
        </message>
        <message>
            <source>2回目</source>
            <translation>2번째</translation>
        </message>
        <message>
            <source>書いてあるところ
{where}</source>
            <translation>적혀 있는 곳
{where}</translation>
        </message>
        <message>
            <source>会社から知らされた番号です。どれか分からないときは、職員におたずねください。</source>
            <translation>회사가 알려 준 번호입니다. 어느 것인지 모르면 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>二次元コードやバーコードは、読み取り機でも入れられます。</source>
            <translation>QR코드나 바코드는 스캐너로도 입력할 수 있습니다.</translation>
        </message>
        <message>
            <source>ほかの人に見えないように、●で表示します。</source>
            <translation>다른 사람이 볼 수 없도록 ●로 표시합니다.</translation>
        </message>
        <message>
            <source>{length}文字の{alphabet}です。</source>
            <translation>{alphabet} {length}자입니다.</translation>
        </message>
        <message>
            <source>数字</source>
            <translation>숫자</translation>
        </message>
        <message>
            <source>英字と数字</source>
            <translation>영문·숫자</translation>
        </message>
        <message>
            <source>英字・数字・記号</source>
            <translation>영문·숫자·기호</translation>
        </message>
        <message>
            <source>コードは、どこにも書いてない</source>
            <translation>코드가 적혀 있지 않음</translation>
        </message>
        <message>
            <source>{count}文字入りました</source>
            <translation>{count}자 입력했습니다</translation>
        </message>
        <message>
            <source>個人番号(マイナンバー)のようです。個人番号は、法律で、ここに入れられません。決済サービスの番号を入れてください。</source>
            <translation>마이넘버(12자리 개인번호)인 것 같습니다. 법률상 여기에 입력할 수 없습니다. 결제 서비스 번호를 입력하세요.</translation>
        </message>
        <message>
            <source>この番号に使えない文字が入っています。もう一度お確かめください。</source>
            <translation>이 번호에 쓸 수 없는 글자가 있습니다. 다시 확인하세요.</translation>
        </message>
        <message>
            <source>文字の数がちがいます。もう一度お確かめください。</source>
            <translation>글자 수가 다릅니다. 다시 확인하세요.</translation>
        </message>
        <message>
            <source>{prefix}で始まる番号です。別の番号ではないか、お確かめください。</source>
            <translation>맨 앞이 {prefix}인 번호입니다. 다른 번호가 아닌지 확인하세요.</translation>
        </message>
        <message>
            <source>どこかの数字がちがうようです。1字ずつお確かめください。</source>
            <translation>어딘가 숫자가 틀린 것 같습니다. 하나씩 확인하세요.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>첫 번째와 두 번째 입력이 왼쪽에서 {place}번째 글자에서 다릅니다. 처음부터 다시 입력하세요.</translation>
        </message>
        <message>
            <source>コードは、読み取り機では入れられません。手で入れてください。</source>
            <translation>코드는 스캐너로 입력할 수 없습니다. 직접 입력하세요.</translation>
        </message>
        <message>
            <source>前に入れた番号と同じです。ここには、セキュリティコードを入れてください。</source>
            <translation>앞에서 입력한 번호와 같습니다. 여기에는 보안 코드를 입력하세요.</translation>
        </message>
        <message>
            <source>読み取った番号は、合っていますか</source>
            <translation>읽은 번호가 맞습니까?</translation>
        </message>
        <message>
            <source>お手元の{label}と、4文字ずつ見くらべてください。</source>
            <translation>{label}: 가지고 계신 것과 4자씩 비교하세요.</translation>
        </message>
        <message>
            <source>大文字と小文字が逆になることがあります。1字ずつ見くらべ、ちがうときは「もどる」を押して、手で入れてください。</source>
            <translation>대문자와 소문자가 바뀔 수 있습니다. 한 글자씩 비교하고, 다르면 "뒤로"를 눌러 직접 입력하세요.</translation>
        </message>
        <message>
            <source>合っています</source>
            <translation>맞습니다</translation>
        </message>
        <message>
            <source>職員の方が、番号を確かめます</source>
            <translation>직원이 번호를 확인합니다</translation>
        </message>
        <message>
            <source>お手元のカードやスマホを、職員にお見せください。</source>
            <translation>카드나 스마트폰을 직원에게 보여 주세요.</translation>
        </message>
        <message>
            <source>これで申し込みますか</source>
            <translation>이대로 신청할까요?</translation>
        </message>
        <message>
            <source>番号とサービスを、もう一度お確かめください。</source>
            <translation>번호와 서비스를 다시 확인하세요.</translation>
        </message>
        <message>
            <source>申し込んだあとは、決済サービスを変えられません。</source>
            <translation>신청한 뒤에는 결제 서비스를 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>決済サービス</source>
            <translation>서비스</translation>
        </message>
        <message>
            <source>もらえるポイント</source>
            <translation>받을 포인트</translation>
        </message>
        <message>
            <source>最大 {points:,}ポイント</source>
            <translation>최대 {points:,}포인트</translation>
        </message>
        <message>
            <source>{yen:,}円チャージしたとき</source>
            <translation>{yen:,}엔 충전 시</translation>
        </message>
        <message>
            <source>{yen:,}円お買い物したとき</source>
            <translation>{yen:,}엔 쇼핑 시</translation>
        </message>
        <message>
            <source>{yen:,}円利用したとき</source>
            <translation>{yen:,}엔 이용 시</translation>
        </message>
        <message>
            <source>もらえる期間</source>
            <translation>기간</translation>
        </message>
        <message>
            <source>{day}から</source>
            <translation>{day}부터</translation>
        </message>
        <message>
            <source>{day}から{last}まで</source>
            <translation>{day}~{last}</translation>
        </message>
        <message>
            <source>✓ 2回の入力が一致しました</source>
            <translation>✓ 2번 입력이 같습니다</translation>
        </message>
        <message>
            <source>✓ 読み取った番号を、見くらべました</source>
            <translation>✓ 읽은 번호를 비교했습니다</translation>
        </message>
        <message>
            <source>✓ 職員も確かめました</source>
            <translation>✓ 직원도 확인했습니다</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>다음에 비밀번호를 입력하면 카드가 이 내용에 서명합니다. 서명은 본인이 결정했다는 표시입니다. 카드는 그대로 두세요.</translation>
        </message>
        <message>
            <source>この内容で申し込む</source>
            <translation>신청</translation>
        </message>
        <message>
            <source>番号を入れ直す</source>
            <translation>번호 다시 입력</translation>
        </message>
        <message>
            <source>申し込みを記録しています</source>
            <translation>신청을 기록하고 있습니다</translation>
        </message>
        <message>
            <source>取り消しを記録しています</source>
            <translation>취소를 기록하고 있습니다</translation>
        </message>
        <message>
            <source>続けて申し込む</source>
            <translation>이어서 신청</translation>
        </message>
        <message>
            <source>申し込みを受け付けました</source>
            <translation>신청했습니다</translation>
        </message>
        <message>
            <source>カードを取る前に、番号を控えてください。</source>
            <translation>카드를 빼기 전에 번호를 적어 두세요.</translation>
        </message>
        <message>
            <source>番号の終わり</source>
            <translation>끝자리</translation>
        </message>
        <message>
            <source>●●●● {tail}</source>
            <translation>●●●● {tail}</translation>
        </message>
        <message>
            <source>受付番号</source>
            <translation>접수 번호</translation>
        </message>
        <message>
            <source>まちがえたときは、「自分の状況を見る」で取り消せることがあります。きょうのうちで、まだ会社に渡していないときです。</source>
            <translation>잘못했을 때는 "내 현황 보기"에서 취소할 수 있는 경우가 있습니다. 오늘 안에, 아직 회사에 넘기지 않았을 때입니다.</translation>
        </message>
        <message>
            <source>会社の登録が終わるのを待ちます。終わったかは「自分の状況を見る」で分かります。</source>
            <translation>회사의 등록이 끝나기를 기다립니다. 끝났는지는 "내 현황 보기"에서 알 수 있습니다.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}にチャージすると、ポイントがもらえます。</source>
            <translation>등록 후 {service} 충전을 하면 포인트를 받습니다.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}で買い物をすると、ポイントがもらえます。</source>
            <translation>등록 후 {service} 쇼핑을 하면 포인트를 받습니다.</translation>
        </message>
        <message>
            <source>登録が終わってから、{service}を利用すると、ポイントがもらえます。</source>
            <translation>등록 후 {service} 이용 시 포인트를 받습니다.</translation>
        </message>
        <message>
            <source>登録が終わると、{service}にポイントが届きます。</source>
            <translation>등록이 끝나면 {service}에 포인트가 옵니다.</translation>
        </message>
        <message>
            <source>対象は{day}からです。</source>
            <translation>{day}부터 해당됩니다.</translation>
        </message>
        <message>
            <source>対象は{day}から{last}までです。</source>
            <translation>{day}부터 {last}까지 해당됩니다.</translation>
        </message>
        <message>
            <source>届くのは、{grant}です。</source>
            <translation>포인트 받는 때: {grant}.</translation>
        </message>
        <message>
            <source>受け取りの操作:{how}。</source>
            <translation>받는 조작: {how}.</translation>
        </message>
        <message>
            <source>次のお子さまの分は、このカードを取ってから、次のお子さまのカードで、最初から手続きします。</source>
            <translation>다음 자녀의 것은 이 카드를 빼고, 다음 자녀의 카드로 처음부터 수속합니다.</translation>
        </message>
        <message>
            <source>ほかのポイントも申し込む</source>
            <translation>다른 포인트도 신청</translation>
        </message>
        <message>
            <source>ポイントの見かた</source>
            <translation>포인트 보는 법</translation>
        </message>
        <message>
            <source>ポイントは、会社のほうで見られます</source>
            <translation>포인트는 회사에서 볼 수 있습니다</translation>
        </message>
        <message>
            <source>この窓口では、いまのポイントは分かりません。{provider}のアプリやページ、店の窓口で確かめてください。</source>
            <translation>이 창구에서는 지금의 포인트를 알 수 없습니다. {provider}의 앱이나 페이지, 매장에서 확인하세요.</translation>
        </message>
        <message>
            <source>{service}の会社</source>
            <translation>{service} 회사</translation>
        </message>
        <message>
            <source>会社のページの二次元コード</source>
            <translation>회사 페이지 QR코드</translation>
        </message>
        <message>
            <source>四角いコードにスマホのカメラを向けると、会社のページが開きます。</source>
            <translation>네모난 코드에 스마트폰 카메라를 대면 회사 페이지가 열립니다.</translation>
        </message>
        <message>
            <source>あなたの予約と申し込み</source>
            <translation>나의 예약과 신청</translation>
        </message>
        <message>
            <source>カードを取ると、この画面は消えます。</source>
            <translation>카드를 빼면 이 화면은 사라집니다.</translation>
        </message>
        <message>
            <source>{moment}に予約しました</source>
            <translation>{moment}에 예약했습니다</translation>
        </message>
        <message>
            <source>マイキーIDを見る</source>
            <translation>마이키 ID 보기</translation>
        </message>
        <message>
            <source>申し込みは、まだありません。</source>
            <translation>아직 신청이 없습니다.</translation>
        </message>
        <message>
            <source>申し込む</source>
            <translation>신청</translation>
        </message>
        <message>
            <source>この申し込みを取り消す</source>
            <translation>이 신청 취소</translation>
        </message>
        <message>
            <source>「{what}」を取り消す</source>
            <translation>"{what}" 취소</translation>
        </message>
        <message>
            <source>{service}
{measure}</source>
            <translation>{service}
{measure}</translation>
        </message>
        <message>
            <source>施策</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>{moment}に受け付けました</source>
            <translation>{moment}에 접수했습니다</translation>
        </message>
        <message>
            <source>{moment}に会社へ渡しました。返事を待っています</source>
            <translation>{moment}에 회사에 넘겼습니다. 답을 기다리고 있습니다</translation>
        </message>
        <message>
            <source>{moment}に会社の登録が終わりました</source>
            <translation>{moment}에 회사 등록이 끝났습니다</translation>
        </message>
        <message>
            <source>{moment}に会社から断られました。{reason}</source>
            <translation>{moment}에 회사가 거절했습니다. {reason}</translation>
        </message>
        <message>
            <source>{moment}に取り消しました</source>
            <translation>{moment}에 취소했습니다</translation>
        </message>
        <message>
            <source>番号が見つからないためです。番号を確かめて、申し込み直せます</source>
            <translation>번호를 찾을 수 없기 때문입니다. 번호를 확인해 다시 신청할 수 있습니다</translation>
        </message>
        <message>
            <source>セキュリティコードがちがうためです。確かめて、申し込み直せます</source>
            <translation>보안 코드가 다르기 때문입니다. 확인해 다시 신청할 수 있습니다</translation>
        </message>
        <message>
            <source>その番号が使えなくなっているためです。申し込み直せます</source>
            <translation>그 번호를 이제 쓸 수 없기 때문입니다. 다시 신청할 수 있습니다</translation>
        </message>
        <message>
            <source>もう登録されているためです。職員におたずねください</source>
            <translation>이미 등록되어 있기 때문입니다. 직원에게 문의하세요</translation>
        </message>
        <message>
            <source>会社の決まりに合わないためです。会社におたずねください</source>
            <translation>회사의 규정에 맞지 않기 때문입니다. 회사에 문의하세요</translation>
        </message>
        <message>
            <source>理由は、会社におたずねください</source>
            <translation>이유는 회사에 문의하세요</translation>
        </message>
        <message>
            <source>この申し込みを取り消しますか</source>
            <translation>이 신청을 취소할까요?</translation>
        </message>
        <message>
            <source>取り消せるのは、きょうだけです。取り消したあとは、申し込み直せます。</source>
            <translation>취소는 오늘만 할 수 있습니다. 취소한 뒤 다시 신청할 수 있습니다.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、台の上のカードが取り消しに署名します。カードは置いたままにしてください。</source>
            <translation>다음에 비밀번호를 입력하면 리더기의 카드가 취소에 서명합니다. 카드는 그대로 두세요.</translation>
        </message>
        <message>
            <source>申し込みを取り消す</source>
            <translation>신청 취소</translation>
        </message>
        <message>
            <source>申し込みを取り消しました</source>
            <translation>신청을 취소했습니다</translation>
        </message>
        <message>
            <source>「{service}」の申し込みは、なくなりました。</source>
            <translation>"{service}" 신청은 취소되었습니다.</translation>
        </message>
        <message>
            <source>申し込みのお知らせ</source>
            <translation>신청 알림</translation>
        </message>
        <message>
            <source>マイキーID {mykey}</source>
            <translation>마이키 ID {mykey}</translation>
        </message>
        <message>
            <source>決済サービス {service}</source>
            <translation>결제 서비스 {service}</translation>
        </message>
        <message>
            <source>番号の終わり {tail}</source>
            <translation>번호 끝자리 {tail}</translation>
        </message>
        <message>
            <source>受付番号 {reference}</source>
            <translation>접수 번호 {reference}</translation>
        </message>
        <message>
            <source>申し込んだ日時 {moment}</source>
            <translation>신청 일시 {moment}</translation>
        </message>
        <message>
            <source>申し込んだ決済サービスは、変えられません。</source>
            <translation>신청한 결제 서비스는 바꿀 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>PhoneTexts</name>
        <message>
            <source>読めました</source>
            <translation>읽었습니다</translation>
        </message>
        <message>
            <source>まだ読めない</source>
            <translation>아직 읽지 못합니다</translation>
        </message>
        <message>
            <source>つぎへ</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>一覧にない・わからない</source>
            <translation>목록에 없음·모름</translation>
        </message>
        <message>
            <source>この中にない</source>
            <translation>이 중에 없음</translation>
        </message>
        <message>
            <source>文字を押すと、機種の名前で探せます</source>
            <translation>기종 이름을 입력</translation>
        </message>
        <message>
            <source>探している機種の名前</source>
            <translation>찾는 기종의 이름</translation>
        </message>
        <message>
            <source>機種の名前のはじめの文字を押してください。合う機種が、ここに出ます。</source>
            <translation>기종 이름의 첫 글자를 누르세요. 맞는 기종이 여기에 나옵니다.</translation>
        </message>
        <message>
            <source>見つかりません。「一覧にない・わからない」を押してください。</source>
            <translation>찾을 수 없습니다. "목록에 없음·모름"을 누르세요.</translation>
        </message>
        <message>
            <source>読み取れる機種です</source>
            <translation>읽을 수 있습니다</translation>
        </message>
        <message>
            <source>読み取れない原因を、いっしょにさがしましょう。</source>
            <translation>읽지 못하는 원인을 함께 찾아봅시다.</translation>
        </message>
        <message>
            <source>読み取れるか、分かっていない機種です</source>
            <translation>읽을 수 있는지 모르는 기종입니다</translation>
        </message>
        <message>
            <source>読み取れることもあります。続けて調べましょう。</source>
            <translation>읽을 수도 있습니다. 계속 점검합시다.</translation>
        </message>
        <message>
            <source>読み取れない機種です</source>
            <translation>읽을 수 없는 기종입니다</translation>
        </message>
        <message>
            <source>スマホがこわれているのではありません。ほかの方法があります。</source>
            <translation>스마트폰이 고장 난 것이 아닙니다. 다른 방법이 있습니다.</translation>
        </message>
        <message>
            <source>一覧になくても、だいじょうぶです</source>
            <translation>목록에 없어도 괜찮습니다</translation>
        </message>
        <message>
            <source>一覧にない機種でも、読み取れることがあります。続けて調べましょう。</source>
            <translation>목록에 없는 기종도 읽을 수 있는 경우가 있습니다. 계속 점검합시다.</translation>
        </message>
        <message>
            <source>いま、ここでもう一度読み取ってみてください。</source>
            <translation>지금 여기서 다시 읽어 보세요.</translation>
        </message>
        <message>
            <source>エラー「{code}」</source>
            <translation>오류 "{code}"</translation>
        </message>
        <message>
            <source>電話で聞く</source>
            <translation>전화로 문의</translation>
        </message>
        <message>
            <source>電話番号</source>
            <translation>전화</translation>
        </message>
        <message>
            <source>つながったら、{press}番を押します。無料です</source>
            <translation>연결되면 {press}번을 누릅니다. 무료입니다</translation>
        </message>
        <message>
            <source>くわしくは、四角いコードのサイトの「{name}」をご覧ください。</source>
            <translation>자세한 것은 네모난 코드 사이트의 "{name}"에 있습니다.</translation>
        </message>
        <message>
            <source>受付時間</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>いま</source>
            <translation>지금</translation>
        </message>
        <message>
            <source>つながります</source>
            <translation>통화 가능</translation>
        </message>
        <message>
            <source>つながりません。次は{moment}からです</source>
            <translation>통화 불가. {moment}부터</translation>
        </message>
        <message>
            <source>つながりません</source>
            <translation>통화 불가</translation>
        </message>
        <message>
            <source>すいている時間</source>
            <translation>한산한 때</translation>
        </message>
        <message>
            <source>{hour}時からが、つながりやすいです</source>
            <translation>{hour}시부터 연결이 잘 됩니다</translation>
        </message>
        <message>
            <source>午前中は、こみ合っています</source>
            <translation>오전에는 붐빕니다</translation>
        </message>
    </context>
    <context>
        <name>ServiceTexts</name>
        <message>
            <source>電子マネー</source>
            <translation>전자화폐</translation>
        </message>
        <message>
            <source>コード決済</source>
            <translation>코드 결제</translation>
        </message>
        <message>
            <source>クレジットカード</source>
            <translation>신용카드</translation>
        </message>
        <message>
            <source>デビットカード</source>
            <translation>직불카드</translation>
        </message>
        <message>
            <source>プリペイドカード</source>
            <translation>선불카드</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>교통카드</translation>
        </message>
        <message>
            <source>チャージ</source>
            <translation>충전</translation>
        </message>
        <message>
            <source>お買い物</source>
            <translation>쇼핑</translation>
        </message>
        <message>
            <source>入金した額でもらえる</source>
            <translation>충전한 금액으로 받음</translation>
        </message>
        <message>
            <source>払った額でもらえる</source>
            <translation>쓴 금액으로 받음</translation>
        </message>
        <message>
            <source>{kind}・{use}</source>
            <translation>{kind}, {use}</translation>
        </message>
        <message>
            <source>すべて</source>
            <translation>전체</translation>
        </message>
        <message>
            <source>チャージ(入金した額でもらう)</source>
            <translation>충전: 넣은 금액만큼 포인트 받기</translation>
        </message>
        <message>
            <source>お買い物(払った額でもらう)</source>
            <translation>쇼핑: 쓴 금액만큼 포인트 받기</translation>
        </message>
        <message>
            <source>ここで申し込めます</source>
            <translation>여기서 신청</translation>
        </message>
        <message>
            <source>ここでは申し込めません</source>
            <translation>여기서는 신청 불가</translation>
        </message>
        <message>
            <source>職員におたずねください</source>
            <translation>직원에게 문의</translation>
        </message>
        <message>
            <source>チャージ(入金)した額に応じてもらえます。買い物に使った額ではありません。</source>
            <translation>충전(입금)한 금액에 따라 받습니다. 쇼핑에 쓴 금액이 아닙니다.</translation>
        </message>
        <message>
            <source>買い物に使った額に応じてもらえます。チャージ(入金)した額ではありません。</source>
            <translation>쇼핑에 쓴 금액에 따라 받습니다. 충전(입금)한 금액이 아닙니다.</translation>
        </message>
        <message>
            <source>入金した額か、払った額かは、この機械では分かりません。選ぶ前に、職員におたずねください。</source>
            <translation>충전한 금액인지 쓴 금액인지 이 기계는 모릅니다. 고르기 전에 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>もらえるとき</source>
            <translation>포인트 조건</translation>
        </message>
        <message>
            <source>もらうポイント</source>
            <translation>포인트</translation>
        </message>
        <message>
            <source>ポイントが届くとき</source>
            <translation>도착 시기</translation>
        </message>
        <message>
            <source>受け取りの操作</source>
            <translation>받는 조작</translation>
        </message>
        <message>
            <source>いりません。自動で届きます。</source>
            <translation>필요 없습니다. 자동으로 옵니다.</translation>
        </message>
        <message>
            <source>いります。</source>
            <translation>필요합니다.</translation>
        </message>
        <message>
            <source>先にしておくこと</source>
            <translation>먼저 할 일</translation>
        </message>
        <message>
            <source>ありません。</source>
            <translation>없습니다.</translation>
        </message>
        <message>
            <source>あります。くわしくは会社におたずねください。</source>
            <translation>있습니다. 자세한 것은 회사에 문의하세요.</translation>
        </message>
        <message>
            <source>用意するもの</source>
            <translation>준비할 것</translation>
        </message>
        <message>
            <source>{label}({length}文字)</source>
            <translation>{label}({length}자)</translation>
        </message>
        <message>
            <source>{label}({prefix}で始まる{length}文字)</source>
            <translation>{label}({length}자, 맨 앞은 {prefix})</translation>
        </message>
        <message>
            <source>ポイントの期限</source>
            <translation>포인트 기한</translation>
        </message>
        <message>
            <source>会社からの上乗せ</source>
            <translation>회사 추가 혜택</translation>
        </message>
        <message>
            <source>申し込みの最後の日</source>
            <translation>신청 마지막 날</translation>
        </message>
        <message>
            <source>知っておくこと</source>
            <translation>알아둘 점</translation>
        </message>
        <message>
            <source>職員の方へ</source>
            <translation>직원께</translation>
        </message>
        <message>
            <source>一覧では分かっていないこと:{things}</source>
            <translation>목록에 없는 것: {things}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>決済サービスID</source>
            <translation>결제 서비스 ID</translation>
        </message>
        <message>
            <source>セキュリティコード</source>
            <translation>보안 코드</translation>
        </message>
    </context>
    <context>
        <name>TicketTexts</name>
        <message>
            <source>整理券を取る</source>
            <translation>번호표 받기</translation>
        </message>
        <message>
            <source>どれか分からない方、職員に相談したい方へ</source>
            <translation>잘 모르시거나 직원과 상담하고 싶은 분은 여기</translation>
        </message>
        <message>
            <source>窓口でのご用件は、どれですか</source>
            <translation>창구에는 어떤 용건으로 오셨나요?</translation>
        </message>
        <message>
            <source>押すと、番号を書いた整理券が出ます。お名前やカードはいりません。</source>
            <translation>누르면 번호표가 나옵니다. 이름이나 카드는 필요 없습니다.</translation>
        </message>
        <message>
            <source>押すと、番号が出ます。お名前やカードはいりません。</source>
            <translation>누르면 번호가 나옵니다. 이름이나 카드는 필요 없습니다.</translation>
        </message>
        <message>
            <source>予約</source>
            <translation>예약</translation>
        </message>
        <message>
            <source>マイキーIDを作りたい</source>
            <translation>마이키 ID를 만들 때</translation>
        </message>
        <message>
            <source>申し込み</source>
            <translation>신청</translation>
        </message>
        <message>
            <source>ポイントを受け取るサービスを決めたい</source>
            <translation>포인트 받을 서비스를 정할 때</translation>
        </message>
        <message>
            <source>カードが読めない</source>
            <translation>카드가 안 읽힘</translation>
        </message>
        <message>
            <source>期限や暗証番号で困っている</source>
            <translation>기한이나 비밀번호 문제</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>폰</translation>
        </message>
        <message>
            <source>スマホでカードを読み取れない</source>
            <translation>폰으로 카드를 못 읽을 때</translation>
        </message>
        <message>
            <source>そのほか</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>どれか分からないときも、こちら</source>
            <translation>잘 모를 때도 여기를 누르세요</translation>
        </message>
        <message>
            <source>番号をお取りしています</source>
            <translation>번호를 뽑고 있습니다</translation>
        </message>
        <message>
            <source>少しお待ちください。</source>
            <translation>잠시 기다려 주세요.</translation>
        </message>
        <message>
            <source>番号をお呼びするまで、お待ちください</source>
            <translation>번호를 부를 때까지 기다려 주세요</translation>
        </message>
        <message>
            <source>紙が出ます。お取りください。</source>
            <translation>종이가 나옵니다. 가져가 주세요.</translation>
        </message>
        <message>
            <source>番号を覚えるか、書き写してください。</source>
            <translation>번호를 기억하거나 적어 두세요.</translation>
        </message>
        <message>
            <source>紙が出ていなければ、番号を覚えるか、書き写してください。</source>
            <translation>종이가 나오지 않았으면, 번호를 기억하거나 적어 두세요.</translation>
        </message>
        <message>
            <source>職員が番号でお呼びします。番号と窓口は、この画面にも出ます。</source>
            <translation>직원이 번호로 부릅니다. 번호와 창구는 이 화면에도 나옵니다.</translation>
        </message>
        <message>
            <source>お呼びする番号(窓口の番号ではありません)</source>
            <translation>부르는 번호(창구 번호가 아닙니다)</translation>
        </message>
        <message>
            <source>{number}番</source>
            <translation>{number}번</translation>
        </message>
        <message>
            <source>前にお待ちの方</source>
            <translation>앞에 계신 분</translation>
        </message>
        <message>
            <source>{count}人</source>
            <translation>{count}명</translation>
        </message>
        <message>
            <source>いません。次にお呼びします</source>
            <translation>없음. 다음 차례입니다</translation>
        </message>
        <message>
            <source>待ち時間のめやす</source>
            <translation>예상 대기 시간</translation>
        </message>
        <message>
            <source>約{minutes}分</source>
            <translation>약 {minutes}분</translation>
        </message>
        <message>
            <source>受付の日時</source>
            <translation>받은 일시</translation>
        </message>
        <message>
            <source>ご用件</source>
            <translation>용건</translation>
        </message>
        <message>
            <source>整理券を出せませんでした</source>
            <translation>번호표를 드리지 못했습니다</translation>
        </message>
        <message>
            <source>もうしわけありません。下の「職員を呼ぶ」を押すか、窓口の職員に声をかけてください。</source>
            <translation>죄송합니다. 아래 "직원 부르기"를 누르거나 창구 직원에게 말씀해 주세요.</translation>
        </message>
        <message>
            <source>お呼びしている番号</source>
            <translation>호출 중인 번호</translation>
        </message>
        <message>
            <source>{number}番の方、{counter}へ</source>
            <translation>{number}번, {counter}로</translation>
        </message>
        <message>
            <source>{number}番の方</source>
            <translation>{number}번</translation>
        </message>
        <message>
            <source>{counter}へ</source>
            <translation>{counter}로</translation>
        </message>
        <message>
            <source>{name}窓口</source>
            <translation>{name} 창구</translation>
        </message>
        <message>
            <source>{number}番窓口</source>
            <translation>{number}번 창구</translation>
        </message>
        <message>
            <source>整理券</source>
            <translation>번호표</translation>
        </message>
        <message>
            <source>整理券 お呼びする番号</source>
            <translation>번호표: 부르는 번호</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>番号でお呼びします。番号と窓口は、受付の機械の画面にも出ます。</source>
            <translation>번호로 부릅니다. 번호와 창구는 번호표 기계의 화면에도 나옵니다.</translation>
        </message>
        <message>
            <source>この整理券は、今日だけ使えます。</source>
            <translation>이 번호표는 오늘만 쓸 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>DisplayTexts</name>
        <message>
            <source>画面の設定</source>
            <translation>화면 설정</translation>
        </message>
        <message>
            <source>選ぶと、すぐに画面が変わります。次の方のときは、もとの画面にもどります。</source>
            <translation>선택하면 화면이 바로 바뀝니다. 다음 분 차례에는 원래대로 돌아갑니다.</translation>
        </message>
        <message>
            <source>とちゅうまで押した暗証番号は消えます。はじめから押してください。</source>
            <translation>입력하던 비밀번호는 지워집니다. 처음부터 다시 입력해 주세요.</translation>
        </message>
        <message>
            <source>文字の大きさ</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>標準</source>
            <translation>표준</translation>
        </message>
        <message>
            <source>大</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>特大</source>
            <translation>더 크게</translation>
        </message>
        <message>
            <source>最大</source>
            <translation>가장 크게</translation>
        </message>
        <message>
            <source>色</source>
            <translation>색</translation>
        </message>
        <message>
            <source>標準の色</source>
            <translation>표준 색</translation>
        </message>
        <message>
            <source>白に黒い字</source>
            <translation>흰 바탕 검은 글자</translation>
        </message>
        <message>
            <source>黒に白い字</source>
            <translation>검은 바탕 흰 글자</translation>
        </message>
        <message>
            <source>やわらかい色</source>
            <translation>부드러운 색</translation>
        </message>
        <message>
            <source>待つ時間</source>
            <translation>기다리는 시간</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>3倍長く待つ</source>
            <translation>3배 길게</translation>
        </message>
        <message>
            <source>押す場所</source>
            <translation>누르는 위치</translation>
        </message>
        <message>
            <source>画面全体</source>
            <translation>화면 전체</translation>
        </message>
        <message>
            <source>下のほう(車いす)</source>
            <translation>아래쪽(휠체어)</translation>
        </message>
        <message>
            <source>声で読む</source>
            <translation>소리로 읽기</translation>
        </message>
        <message>
            <source>声で読む(このことばの声はありません)</source>
            <translation>소리로 읽기(이 언어의 음성은 없습니다)</translation>
        </message>
        <message>
            <source>読まない</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>読む</source>
            <translation>읽음</translation>
        </message>
        <message>
            <source>読む速さ</source>
            <translation>읽는 속도</translation>
        </message>
        <message>
            <source>ゆっくり</source>
            <translation>느리게</translation>
        </message>
        <message>
            <source>ふつうの速さ</source>
            <translation>보통 속도</translation>
        </message>
        <message>
            <source>速く</source>
            <translation>빠르게</translation>
        </message>
        <message>
            <source>声の大きさ</source>
            <translation>소리 크기</translation>
        </message>
        <message>
            <source>小さく</source>
            <translation>작게</translation>
        </message>
        <message>
            <source>ふつうの大きさ</source>
            <translation>보통 크기</translation>
        </message>
        <message>
            <source>大きく</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>✓ {choice}</source>
            <translation>✓ {choice}</translation>
        </message>
        <message>
            <source>はじめの設定に戻す</source>
            <translation>처음 설정으로</translation>
        </message>
        <message>
            <source>これでよい</source>
            <translation>완료</translation>
        </message>
    </context>
    <context>
        <name>PageFaults</name>
        <message>
            <source>少しお待ちください</source>
            <translation>잠시 기다려 주세요</translation>
        </message>
        <message>
            <source>画面に思わぬことが起きました。数秒でもどります。もどらないときは、職員をお呼びください。</source>
            <translation>화면에 예상 못 한 일이 생겼습니다. 몇 초 안에 돌아옵니다. 돌아오지 않으면 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>職員の方へ:番号 {number}</source>
            <translation>직원께: 번호 {number}</translation>
        </message>
    </context>
    <context>
        <name>HeardTexts</name>
        <message>
            <source>画面の上</source>
            <translation>화면 위</translation>
        </message>
        <message>
            <source>いまの画面</source>
            <translation>지금 화면</translation>
        </message>
        <message>
            <source>画面の下</source>
            <translation>화면 아래</translation>
        </message>
        <message>
            <source>部屋を選ぶ</source>
            <translation>방 선택</translation>
        </message>
        <message>
            <source>一覧</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>練習</source>
            <translation>연습</translation>
        </message>
        <message>
            <source>見つかったもの</source>
            <translation>찾은 것</translation>
        </message>
        <message>
            <source>{total}のうち{number}番目</source>
            <translation>{total} 중 {number}번째</translation>
        </message>
        <message>
            <source>つづきのある文章</source>
            <translation>이어지는 글</translation>
        </message>
        <message>
            <source>まだ入っていません</source>
            <translation>아직 입력하지 않았습니다</translation>
        </message>
        <message>
            <source>{count}文字</source>
            <translation>{count}글자</translation>
        </message>
        <message>
            <source>全部入れると、押せます</source>
            <translation>모두 입력하면 누를 수 있습니다</translation>
        </message>
        <message>
            <source>ここが最初です</source>
            <translation>여기가 처음입니다</translation>
        </message>
        <message>
            <source>ここが最後です</source>
            <translation>여기가 끝입니다</translation>
        </message>
        <message>
            <source>大文字の{letter}</source>
            <translation>대문자 {letter}</translation>
        </message>
        <message>
            <source>小文字の{letter}</source>
            <translation>소문자 {letter}</translation>
        </message>
        <message>
            <source>、</source>
            <translation>, </translation>
        </message>
        <message>
            <source>{number}番、{name}</source>
            <translation>{number}번, {name}</translation>
        </message>
        <message>
            <source>番号は、画面で確かめてください</source>
            <translation>번호는 화면에서 확인해 주세요</translation>
        </message>
        <message>
            <source>読み上げられない文があります。画面で確かめてください</source>
            <translation>읽어 드릴 수 없는 글이 있습니다. 화면을 확인해 주세요</translation>
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
            <translation>{days} {opens.hour}:{opens:%M}~{closes.hour}:{closes:%M}</translation>
        </message>
        <message>
            <source>{first}〜{last}</source>
            <translation>{first}~{last}</translation>
        </message>
        <message>
            <source>{nth}{days}</source>
            <translation>{nth} {days}요일</translation>
        </message>
        <message>
            <source>第1</source>
            <translation>첫째</translation>
        </message>
        <message>
            <source>第2</source>
            <translation>둘째</translation>
        </message>
        <message>
            <source>第3</source>
            <translation>셋째</translation>
        </message>
        <message>
            <source>第4</source>
            <translation>넷째</translation>
        </message>
        <message>
            <source>第5</source>
            <translation>다섯째</translation>
        </message>
        <message>
            <source>{before}・{after}</source>
            <translation>{before}·{after}</translation>
        </message>
        <message>
            <source>祝日</source>
            <translation>공휴일</translation>
        </message>
        <message>
            <source>祝日は休み</source>
            <translation>공휴일 휴무</translation>
        </message>
        <message>
            <source>祝日は休み(土曜の祝日は開きます)</source>
            <translation>공휴일 휴무(토요일 공휴일은 엽니다)</translation>
        </message>
        <message>
            <source>{first}〜{last}は休み</source>
            <translation>{first}~{last} 휴무</translation>
        </message>
        <message>
            <source>{first}は休み</source>
            <translation>{first} 휴무</translation>
        </message>
        <message>
            <source>{closing}の見込み(お確かめください)</source>
            <translation>아마 {closing}(확인하세요)</translation>
        </message>
        <message>
            <source>{month}月{day}日</source>
            <translation>{month}월 {day}일</translation>
        </message>
        <message>
            <source>{day}は {spans}</source>
            <translation>{day}: {spans}</translation>
        </message>
        <message>
            <source>{day}は休み</source>
            <translation>{day} 휴무</translation>
        </message>
        <message>
            <source>、</source>
            <translation>; </translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday})</source>
            <translation>{month}월 {day}일({weekday})</translation>
        </message>
    </context>
    <context>
        <name>DateFormats</name>
        <message>
            <source>月</source>
            <translation>월</translation>
        </message>
        <message>
            <source>火</source>
            <translation>화</translation>
        </message>
        <message>
            <source>水</source>
            <translation>수</translation>
        </message>
        <message>
            <source>木</source>
            <translation>목</translation>
        </message>
        <message>
            <source>金</source>
            <translation>금</translation>
        </message>
        <message>
            <source>土</source>
            <translation>토</translation>
        </message>
        <message>
            <source>日</source>
            <translation>일</translation>
        </message>
        <message>
            <source>1月</source>
            <translation>1월</translation>
        </message>
        <message>
            <source>2月</source>
            <translation>2월</translation>
        </message>
        <message>
            <source>3月</source>
            <translation>3월</translation>
        </message>
        <message>
            <source>4月</source>
            <translation>4월</translation>
        </message>
        <message>
            <source>5月</source>
            <translation>5월</translation>
        </message>
        <message>
            <source>6月</source>
            <translation>6월</translation>
        </message>
        <message>
            <source>7月</source>
            <translation>7월</translation>
        </message>
        <message>
            <source>8月</source>
            <translation>8월</translation>
        </message>
        <message>
            <source>9月</source>
            <translation>9월</translation>
        </message>
        <message>
            <source>10月</source>
            <translation>10월</translation>
        </message>
        <message>
            <source>11月</source>
            <translation>11월</translation>
        </message>
        <message>
            <source>12月</source>
            <translation>12월</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}) {hour}:{minute:02}</source>
            <translation>{month}월 {day}일({weekday}) {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{month}월 {day}일({weekday}) {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日</source>
            <translation>{year}년 {month}월 {day}일</translation>
        </message>
        <message>
            <source>{year}年{month}月{day}日({weekday}){hour}時{minute:02}分</source>
            <translation>{year}년 {month}월 {day}일({weekday}) {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{hour}:{minute:02}</source>
            <translation>{hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{year}/{month}/{day} {hour}:{minute:02}</source>
            <translation>{year}/{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{month}/{day} {hour}:{minute:02}</source>
            <translation>{month}/{day} {hour}:{minute:02}</translation>
        </message>
        <message>
            <source>{opens.hour}:{opens:%M}〜{closes.hour}:{closes:%M}</source>
            <translation>{opens.hour}:{opens:%M}~{closes.hour}:{closes:%M}</translation>
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
            <translation>수속을 마치신 분은 괜찮으시면 답해 주세요.
누가 답했는지는 남지 않습니다.</translation>
        </message>
        <message>
            <source>お答えいただき、ありがとうございました。</source>
            <translation>답해 주셔서 감사합니다.</translation>
        </message>
        <message>
            <source>案内の内容は参考になりましたか?</source>
            <translation>안내 내용이 도움이 되었습니까?</translation>
        </message>
        <message>
            <source>案内の内容はわかりやすかったですか?</source>
            <translation>안내 내용이 알기 쉬웠습니까?</translation>
        </message>
        <message>
            <source>この窓口は見つけやすかったですか?</source>
            <translation>이 창구는 찾기 쉬웠습니까?</translation>
        </message>
        <message>
            <source>はい</source>
            <translation>예</translation>
        </message>
        <message>
            <source>ふつう</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>いいえ</source>
            <translation>아니요</translation>
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
            <translation>연습 모드 — 실제 수속이 아닙니다</translation>
        </message>
        <message>
            <source>練習カード:{card}</source>
            <translation>연습 카드: {card}</translation>
        </message>
        <message>
            <source>置く</source>
            <translation>올리기</translation>
        </message>
        <message>
            <source>取る</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>練習カードを選ぶ</source>
            <translation>연습 카드 선택</translation>
        </message>
        <message>
            <source>練習カードの暗証番号は1234です。</source>
            <translation>연습 카드의 비밀번호는 1234입니다.</translation>
        </message>
        <message>
            <source>もどる</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>職員を呼ぶ</source>
            <translation>직원 부르기</translation>
        </message>
        <message>
            <source>やめる</source>
            <translation>나가기</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>もう一度聞く</source>
            <translation>다시 듣기</translation>
        </message>
        <message>
            <source>つづきを見ると、押せます。</source>
            <translation>끝까지 보면 누를 수 있습니다.</translation>
        </message>
        <message>
            <source>準備</source>
            <translation>준비</translation>
        </message>
        <message>
            <source>カード</source>
            <translation>카드</translation>
        </message>
        <message>
            <source>暗証番号</source>
            <translation>비밀번호</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>完了</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>選ぶ</source>
            <translation>선택</translation>
        </message>
        <message>
            <source>入力・確認</source>
            <translation>입력</translation>
        </message>
        <message>
            <source>{total}段階の{number}番目、{name}</source>
            <translation>{total}단계 중 {number}번째, {name}</translation>
        </message>
        <message>
            <source>職員を呼んでいます</source>
            <translation>직원을 부르고 있습니다</translation>
        </message>
        <message>
            <source>音で知らせています。近くの職員に、この画面を見せてください。</source>
            <translation>소리로 알리고 있습니다. 가까운 직원에게 이 화면을 보여 주세요.</translation>
        </message>
        <message>
            <source>{time}に呼びました。</source>
            <translation>{time}에 불렀습니다.</translation>
        </message>
        <message>
            <source>{time}に呼びました。{minutes}分たっています。</source>
            <translation>{time}에 불렀습니다. {minutes}분 지났습니다.</translation>
        </message>
        <message>
            <source>カードを取ると、手続きは途中で終わります。呼び出しも、取り消しになります。</source>
            <translation>카드를 빼면 수속이 중간에 끝나고, 호출도 취소됩니다.</translation>
        </message>
        <message>
            <source>職員がまいります</source>
            <translation>직원이 오고 있습니다</translation>
        </message>
        <message>
            <source>こちらに向かっています。そのままお待ちください。カードは、置いたままでかまいません。</source>
            <translation>곧 도착합니다. 그대로 기다려 주세요. 카드는 놓아둔 채로 괜찮습니다.</translation>
        </message>
        <message>
            <source>呼び出しを取り消す</source>
            <translation>호출 취소</translation>
        </message>
        <message>
            <source>手続きをやめますか</source>
            <translation>수속을 그만둘까요?</translation>
        </message>
        <message>
            <source>やめると、ここまでに選んだものと入れたものは消えます。何も記録されません。</source>
            <translation>나가면 지금까지 고른 것과 입력한 것이 지워집니다. 아무것도 기록되지 않습니다.</translation>
        </message>
        <message>
            <source>やめないで、続ける</source>
            <translation>나가지 않고 계속</translation>
        </message>
        <message>
            <source>やめて、終わりにする</source>
            <translation>나가기</translation>
        </message>
        <message>
            <source>まだ続けますか</source>
            <translation>계속할까요?</translation>
        </message>
        <message>
            <source>あと{seconds}秒でこの画面を閉じます。続けるときは、「続ける」を押してください。</source>
            <translation>{seconds}초 뒤 이 화면을 닫습니다. 계속하려면 "계속"을 누르세요.</translation>
        </message>
        <message>
            <source>続ける</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>マイナポイント手続き</source>
            <translation>마이나포인트 수속</translation>
        </message>
    </context>
    <context>
        <name>PageTexts</name>
        <message>
            <source>ご用件を選んでください</source>
            <translation>용건을 선택하세요</translation>
        </message>
        <message>
            <source>ポイントを受け取る方は、1の予約、2の申し込みの順に手続きします。</source>
            <translation>포인트를 받으실 분은 1 예약, 2 신청 순서로 수속합니다.</translation>
        </message>
        <message>
            <source>ポイントの予約をする</source>
            <translation>포인트 예약</translation>
        </message>
        <message>
            <source>はじめに、8文字のマイキーIDを決めます</source>
            <translation>먼저 8자의 마이키 ID를 정합니다</translation>
        </message>
        <message>
            <source>ポイントの申し込みをする</source>
            <translation>포인트 신청</translation>
        </message>
        <message>
            <source>予約のあとに、受け取るサービスを選びます</source>
            <translation>예약 후 받을 서비스를 선택합니다</translation>
        </message>
        <message>
            <source>自分の状況を見る</source>
            <translation>내 현황 보기</translation>
        </message>
        <message>
            <source>予約と申し込みを確かめます</source>
            <translation>예약과 신청을 확인합니다</translation>
        </message>
        <message>
            <source>カードを調べる</source>
            <translation>내 카드 점검</translation>
        </message>
        <message>
            <source>読み取れないとき、期限が心配なとき</source>
            <translation>안 읽힐 때, 만료 걱정</translation>
        </message>
        <message>
            <source>スマホで読み取れない</source>
            <translation>폰으로 못 읽음</translation>
        </message>
        <message>
            <source>カードの読み取りで困っている方</source>
            <translation>폰으로 카드를 읽기 힘든 분</translation>
        </message>
        <message>
            <source>制度の案内</source>
            <translation>제도 안내</translation>
        </message>
        <message>
            <source>もらえるポイントと、手続きの流れ</source>
            <translation>받을 포인트와 수속 순서</translation>
        </message>
        <message>
            <source>本日の窓口 {spans}(受付中)</source>
            <translation>오늘의 창구 {spans}(접수 중)</translation>
        </message>
        <message>
            <source>受付 {week}</source>
            <translation>접수 {week}</translation>
        </message>
        <message>
            <source>窓口は閉まっています。次は{moment}から</source>
            <translation>창구가 닫혀 있습니다. 다음은 {moment}부터</translation>
        </message>
        <message>
            <source>窓口は閉まっています</source>
            <translation>창구가 닫혀 있습니다</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります)</source>
            <translation>전화 {phone}, 연결되면 {press}번(지금 가능)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(今つながります。午後がつながりやすいです)</source>
            <translation>전화 {phone}, 연결되면 {press}번(지금 가능, 오후에 연결이 잘 됩니다)</translation>
        </message>
        <message>
            <source>電話 {phone}、つながったら{press}番(次は{moment}から)</source>
            <translation>전화 {phone}, 연결되면 {press}번(다음은 {moment}부터)</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります。次に手続きできるのは{moment}からです</source>
            <translation>국가 시스템 점검: {starts}부터 멈춥니다. 다음 수속은 {moment}부터 됩니다</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、{starts}から止まります</source>
            <translation>국가 시스템 점검: {starts}부터 멈춥니다</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、手続きは{moment}からできます</source>
            <translation>국가 시스템 점검 중: 수속은 {moment}부터 할 수 있습니다</translation>
        </message>
        <message>
            <source>国のシステムの保守のため、いまは手続きできません</source>
            <translation>국가 시스템 점검 중: 지금은 수속할 수 없습니다</translation>
        </message>
        <message>
            <source>機械の時計を確かめているため、いまは手続きできません。職員にお聞きください</source>
            <translation>기계의 시계를 확인하고 있어 지금은 수속할 수 없습니다. 직원에게 문의하세요</translation>
        </message>
        <message>
            <source>機械の記録を確かめているため、いまは予約も申し込みもできません。職員にお聞きください</source>
            <translation>기계의 기록을 확인하고 있어 지금은 예약도 신청도 할 수 없습니다. 직원에게 문의하세요</translation>
        </message>
        <message>
            <source>必要なものは、お手元にありますか</source>
            <translation>필요한 것을 가지고 계신가요?</translation>
        </message>
        <message>
            <source>名前や住所を書くことはありません。</source>
            <translation>이름이나 주소를 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>電子証明書を更新・発行した方は、24時間たってから手続きできます。電子証明書とは、カードの中にある、ご本人だと示すデータです。</source>
            <translation>전자증명서를 갱신·발급한 분은 24시간이 지나야 수속할 수 있습니다. 전자증명서는 카드 안에 있는, 본인임을 나타내는 데이터입니다.</translation>
        </message>
        <message>
            <source>全部あります</source>
            <translation>다 있습니다</translation>
        </message>
        <message>
            <source>ないもの、わからないものがある</source>
            <translation>없거나 모르는 것이 있습니다</translation>
        </message>
        <message>
            <source>ないもの、わからないものがあるとき</source>
            <translation>없거나 모르는 것이 있을 때</translation>
        </message>
        <message>
            <source>あてはまるところを、お読みください。</source>
            <translation>해당하는 곳을 읽으세요.</translation>
        </message>
        <message>
            <source>マイナンバーカードがない</source>
            <translation>마이넘버카드가 없음</translation>
        </message>
        <message>
            <source>カードがないと、手続きできません。なくした方、まだお持ちでない方は、{desk}におたずねください。</source>
            <translation>잃어버렸거나 아직 없으면 {desk}에 문의하세요.</translation>
        </message>
        <message>
            <source>4桁の暗証番号がわからない</source>
            <translation>4자리 비밀번호를 모름</translation>
        </message>
        <message>
            <source>思いついた番号を、ためさないでください。カードがあれば、{desk}で新しい番号に決め直せます。</source>
            <translation>짐작으로 누르지 마세요. {desk}에서 카드로 새 번호를 정할 수 있습니다.</translation>
        </message>
        <message>
            <source>決済サービスのカードやID、コードがない</source>
            <translation>결제 서비스의 카드나 ID, 코드가 없음</translation>
        </message>
        <message>
            <source>予約は、いまできます。申し込みは、そろえてから、別の日にできます。</source>
            <translation>예약은 지금 할 수 있습니다. 신청은 준비해서 다른 날에 할 수 있습니다.</translation>
        </message>
        <message>
            <source>いるものは、サービスでちがいます。サービスの会社か、職員におたずねください。</source>
            <translation>필요한 것은 서비스마다 다릅니다. 서비스 회사나 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>カードと暗証番号はある。予約だけする</source>
            <translation>카드와 비밀번호는 있음. 예약만 하기</translation>
        </message>
        <message>
            <source>手続きをするのは、どなたですか</source>
            <translation>누가 수속하시나요?</translation>
        </message>
        <message>
            <source>ポイントが別の人のものになるのを防ぐため、お聞きします。</source>
            <translation>포인트가 다른 사람 것이 되는 것을 막기 위해 묻습니다.</translation>
        </message>
        <message>
            <source>カードの持ち主本人</source>
            <translation>카드 주인</translation>
        </message>
        <message>
            <source>自分のカードで手続きします</source>
            <translation>자기 카드로 수속합니다</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの親など</source>
            <translation>15세 미만 자녀의 부모 등</translation>
        </message>
        <message>
            <source>お子さまのカードで、法定代理人(親権者など)が手続きします</source>
            <translation>자녀의 카드로 법정대리인(친권자 등)이 수속합니다</translation>
        </message>
        <message>
            <source>成年後見人</source>
            <translation>성년 후견인</translation>
        </message>
        <message>
            <source>成年被後見人の法定代理人として手続きします</source>
            <translation>성년 피후견인의 법정대리인으로 수속합니다</translation>
        </message>
        <message>
            <source>ご家族やお友だちの代わりに来た方</source>
            <translation>가족·친구 대신 온 분</translation>
        </message>
        <message>
            <source>手続きできません。どうすればよいかを、ご案内します</source>
            <translation>수속할 수 없습니다. 어떻게 하면 되는지 안내합니다</translation>
        </message>
        <message>
            <source>お子さまの法定代理人の方ですか</source>
            <translation>자녀의 법정대리인이신가요?</translation>
        </message>
        <message>
            <source>15歳未満のお子さまの手続きは、法定代理人(親権者など)だけができます。15歳以上の方は、ご本人がします。</source>
            <translation>15세 미만 자녀의 수속은 법정대리인(친권자 등)만 할 수 있습니다. 15세 이상은 본인이 합니다.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、お子さまのカードです。暗証番号も、お子さまのカードのものを使います。</source>
            <translation>자녀의 카드를 놓습니다. 비밀번호도 그 카드의 것을 씁니다.</translation>
        </message>
        <message>
            <source>はい、法定代理人です</source>
            <translation>네, 맞아요</translation>
        </message>
        <message>
            <source>成年後見人の方ですか</source>
            <translation>성년 후견인이신가요?</translation>
        </message>
        <message>
            <source>成年後見人であることが分かる登記事項証明書を、職員にお見せください。</source>
            <translation>성년 후견인임을 알 수 있는 등기사항증명서(登記事項証明書)를 직원에게 보여 주세요.</translation>
        </message>
        <message>
            <source>読み取り台に置くのは、成年被後見人の方のカードです。暗証番号も、そのカードのものを使います。</source>
            <translation>피후견인의 카드를 놓습니다. 비밀번호도 그 카드의 것을 씁니다.</translation>
        </message>
        <message>
            <source>はい、成年後見人です</source>
            <translation>네, 맞아요</translation>
        </message>
        <message>
            <source>いいえ、ちがいます</source>
            <translation>아닙니다</translation>
        </message>
        <message>
            <source>カードを読み取り台に置いてください</source>
            <translation>카드를 리더기에 놓아 주세요</translation>
        </message>
        <message>
            <source>おわるまで、カードは置いたままにします。とちゅうで取ると、手続きは中止されます。</source>
            <translation>끝날 때까지 카드를 그대로 두세요. 중간에 빼면 수속이 중지됩니다.</translation>
        </message>
        <message>
            <source>カバーやケースから出してください。ほかのカードと重ねないでください。</source>
            <translation>커버나 케이스에서 꺼내 주세요. 다른 카드와 겹치지 마세요.</translation>
        </message>
        <message>
            <source>読み取り台は、画面の左にあります</source>
            <translation>리더기는 화면 왼쪽에 있습니다</translation>
        </message>
        <message>
            <source>読み取り台は、画面の右にあります</source>
            <translation>리더기는 화면 오른쪽에 있습니다</translation>
        </message>
        <message>
            <source>読み取り台は、画面の下にあります</source>
            <translation>리더기는 화면 아래에 있습니다</translation>
        </message>
        <message>
            <source>カードを一度取って、置き直してください</source>
            <translation>카드를 뗐다가 다시 놓아 주세요</translation>
        </message>
        <message>
            <source>前から置いてあるカードでは、手続きを始められません。ご自分のカードか、お確かめください。</source>
            <translation>전부터 놓여 있던 카드로는 수속을 시작할 수 없습니다. 본인 카드인지 확인하세요.</translation>
        </message>
        <message>
            <source>カードを調べています</source>
            <translation>카드 점검 중</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。5秒ほどかかることがあります。</source>
            <translation>카드를 움직이지 말고 기다려 주세요. 5초쯤 걸릴 수 있습니다.</translation>
        </message>
        <message>
            <source>暗証番号を確かめています</source>
            <translation>비밀번호 확인 중</translation>
        </message>
        <message>
            <source>カードを動かさずに、お待ちください。</source>
            <translation>카드를 움직이지 말고 기다려 주세요.</translation>
        </message>
        <message>
            <source>予約と申し込みを調べています</source>
            <translation>예약과 신청을 찾아보고 있습니다</translation>
        </message>
        <message>
            <source>予約を記録しています</source>
            <translation>예약을 기록하고 있습니다</translation>
        </message>
        <message>
            <source>カードが内容に署名しています。カードを動かさずに、お待ちください。</source>
            <translation>카드가 내용에 서명하고 있습니다. 카드를 움직이지 말고 기다려 주세요.</translation>
        </message>
        <message>
            <source>記録できたか確かめています</source>
            <translation>기록되었는지 확인하고 있습니다</translation>
        </message>
        <message>
            <source>記録のとちゅうでカードが離れました。すぐに結果をお知らせします。</source>
            <translation>기록 중에 카드가 빠졌습니다. 곧 결과를 알려 드립니다.</translation>
        </message>
        <message>
            <source>このカードは使えます</source>
            <translation>쓸 수 있습니다</translation>
        </message>
        <message>
            <source>マイナンバーカードと電子証明書を読み取りました。</source>
            <translation>마이넘버카드와 전자증명서를 읽었습니다.</translation>
        </message>
        <message>
            <source>マイナンバーカードです</source>
            <translation>마이넘버카드입니다</translation>
        </message>
        <message>
            <source>電子証明書の期限内です</source>
            <translation>전자증명서의 기한 안입니다</translation>
        </message>
        <message>
            <source>電子証明書の期限まで3か月を切っています。ポイントの手続きを先に済ませてから、{desk}で更新してください。更新のあと24時間は手続きできません</source>
            <translation>전자증명서 만료까지 3개월이 남지 않았습니다. 포인트 수속을 먼저 끝낸 뒤 {desk}에서 갱신하세요. 갱신 후 24시간은 수속할 수 없습니다</translation>
        </message>
        <message>
            <source>暗証番号はロックされていません(のこり{tries}回)</source>
            <translation>비밀번호는 잠기지 않았습니다({tries}회 남음)</translation>
        </message>
        <message>
            <source>暗証番号ののこり回数は、カードが答えませんでした</source>
            <translation>비밀번호의 남은 횟수를 카드가 알려 주지 않았습니다</translation>
        </message>
        <message>
            <source>暗証番号は、あと1回まちがえるとロックされます。番号がたしかでないときは、{desk}にお聞きください</source>
            <translation>비밀번호는 1번 더 틀리면 잠깁니다. 번호가 확실하지 않으면 {desk}에 문의하세요</translation>
        </message>
        <message>
            <source>紛失などで止められているかどうかは、この機械では調べられません。心配な方は職員にお聞きください。</source>
            <translation>분실 등으로 정지됐는지는 이 기계로 알 수 없습니다. 걱정되시는 분은 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>電子証明書の期限が近づいています</source>
            <translation>전자증명서 기한이 다가옵니다</translation>
        </message>
        <message>
            <source>今日の手続きはできます。期限まで3か月を切っているので、更新もお願いします。</source>
            <translation>오늘 수속은 할 수 있습니다. 만료까지 3개월이 남지 않았으니 갱신도 해 주세요.</translation>
        </message>
        <message>
            <source>更新は{desk}でできます。更新のあと24時間は手続きできないので、ポイントの手続きを先に済ませてください。</source>
            <translation>갱신은 {desk}에서 할 수 있습니다. 갱신 후 24시간은 수속할 수 없으니 포인트 수속을 먼저 끝내세요.</translation>
        </message>
        <message>
            <source>このまま続ける</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>暗証番号(4桁)を押してください</source>
            <translation>비밀번호(4자리)를 누르세요</translation>
        </message>
        <message>
            <source>カードを受け取ったときに決めた「利用者証明用」の数字です。</source>
            <translation>카드를 받을 때 정한 "이용자 증명용(利用者証明用)" 숫자입니다.</translation>
        </message>
        <message>
            <source>番号がちがいます。もう一度どうぞ</source>
            <translation>번호가 틀립니다. 다시 누르세요</translation>
        </message>
        <message>
            <source>4桁の番号は「利用者証明用」のほかに2つあり、別の数字のことがあります。わからないときは、やめて職員にお聞きください。</source>
            <translation>"이용자 증명용" 말고도 4자리 번호가 2개 더 있고, 숫자가 다를 수 있습니다. 모르면 그만두고 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>暗証番号を、もう一度お願いします</source>
            <translation>비밀번호를 다시 입력하세요</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。1回まちがえたことになっているかもしれません。下の「のこり」は、いまカードに聞いた数です。</source>
            <translation>앞서 보낸 번호에 카드의 응답이 오지 않았습니다. 1번 틀린 것으로 셌을 수 있습니다. 아래의 남은 횟수는 지금 카드에 물어본 수입니다.</translation>
        </message>
        <message>
            <source>前に送った番号に、カードの答えが届きませんでした。いまカードに聞いたところ、のこりは1回です。</source>
            <translation>앞서 보낸 번호에 카드의 응답이 오지 않았습니다. 지금 카드에 물어보니 1회 남았습니다.</translation>
        </message>
        <message>
            <source>のこり{tries}回です。続けてまちがえると、カードが使えなくなります</source>
            <translation>{tries}회 남았습니다. 계속 틀리면 카드를 쓸 수 없게 됩니다</translation>
        </message>
        <message>
            <source>のこり1回です。ちがうと、カードが使えなくなります</source>
            <translation>1회 남았습니다. 틀리면 카드를 쓸 수 없게 됩니다</translation>
        </message>
        <message>
            <source>3回続けてまちがえると使えなくなります</source>
            <translation>연속 3번 틀리면 쓸 수 없게 됩니다</translation>
        </message>
        <message>
            <source>訂正</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>確認</source>
            <translation>확인</translation>
        </message>
        <message>
            <source>暗証番号のボタン</source>
            <translation>비밀번호 버튼</translation>
        </message>
        <message>
            <source>あと{count}つ押すと、「確認」を押せます</source>
            <translation>{count}개 더 누르면 "확인"을 누를 수 있습니다</translation>
        </message>
        <message>
            <source>「確認」を押してください</source>
            <translation>확인을 누르세요</translation>
        </message>
        <message>
            <source>番号がわからない</source>
            <translation>번호를 모릅니다</translation>
        </message>
        <message>
            <source>カードは、読み取り台に置いたままにしてください。</source>
            <translation>카드는 리더기에 그대로 두세요.</translation>
        </message>
        <message>
            <source>番号がわからないとき</source>
            <translation>번호를 모를 때</translation>
        </message>
        <message>
            <source>ここでやめても、まちがえた回数はふえません。手続きは、番号がわかってから、またできます。</source>
            <translation>여기서 그만둬도 틀린 횟수는 늘지 않습니다. 번호를 알게 되면 다시 수속할 수 있습니다.</translation>
        </message>
        <message>
            <source>4桁のうち{count}桁を押しました</source>
            <translation>4자리 중 {count}자리를 눌렀습니다</translation>
        </message>
        <message>
            <source>あと1回まちがえると、カードが使えなくなります</source>
            <translation>1번 더 틀리면 카드를 쓸 수 없게 됩니다</translation>
        </message>
        <message>
            <source>番号がたしかでないときは、ここでやめて職員にお聞きください。使えなくなったカードは、{desk}で直せます。</source>
            <translation>번호가 확실하지 않으면 여기서 그만두고 직원에게 문의하세요. 쓸 수 없게 된 카드는 {desk}에서 고칠 수 있습니다.</translation>
        </message>
        <message>
            <source>4桁の番号には「利用者証明用」「券面事項入力補助用」「住民基本台帳用」があり、それぞれ別の数字のことがあります。</source>
            <translation>4자리 번호에는 "이용자 증명용", "권면사항 입력 보조용", "주민기본대장용"이 있고, 각각 다른 숫자일 수 있습니다.</translation>
        </message>
        <message>
            <source>やめて職員を呼ぶ</source>
            <translation>그만두고 직원 부르기</translation>
        </message>
        <message>
            <source>番号はたしかです。もう1回入れる</source>
            <translation>번호가 확실합니다. 1번 더 입력</translation>
        </message>
        <message>
            <source>この内容で予約しますか</source>
            <translation>이 내용으로 예약할까요?</translation>
        </message>
        <message>
            <source>{programme}の予約です。お読みになって、よければ「同意して予約する」を押してください。</source>
            <translation>{programme} 예약입니다. 읽고 괜찮으면 "동의하고 예약"을 누르세요.</translation>
        </message>
        <message>
            <source>つぎに暗証番号を入れると、カードがこの内容に署名します。署名は、ご本人が決めたというしるしです。カードは置いたままにしてください。</source>
            <translation>다음에 비밀번호를 입력하면 카드가 이 내용에 서명합니다. 서명은 본인이 결정했다는 표시입니다. 카드는 그대로 두세요.</translation>
        </message>
        <message>
            <source>同意して予約する</source>
            <translation>동의하고 예약</translation>
        </message>
        <message>
            <source>マイキーIDを入れてください</source>
            <translation>마이키 ID를 입력하세요</translation>
        </message>
        <message>
            <source>国のシステムで決まった8文字です。大文字と小文字も、そのとおりに入れます。</source>
            <translation>국가 시스템에서 정해진 8자입니다. 대문자와 소문자도 그대로 입력하세요.</translation>
        </message>
        <message>
            <source>もう一度、同じマイキーIDを入れてください</source>
            <translation>같은 마이키 ID를 다시 입력하세요</translation>
        </message>
        <message>
            <source>打ちまちがいを防ぐため、2回入れていただきます。</source>
            <translation>잘못 입력하지 않도록 2번 입력합니다.</translation>
        </message>
        <message>
            <source>マイキーIDは、英字と数字の8文字です。もう一度お確かめください。</source>
            <translation>마이키 ID는 영문과 숫자 8자입니다. 다시 확인하세요.</translation>
        </message>
        <message>
            <source>1回目と2回目で、左から{place}文字目がちがいました。最初から入れ直してください。</source>
            <translation>첫 번째와 두 번째 입력이 왼쪽에서 {place}번째 글자에서 다릅니다. 처음부터 다시 입력하세요.</translation>
        </message>
        <message>
            <source>マイキーID</source>
            <translation>마이키 ID</translation>
        </message>
        <message>
            <source>大/小文字</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>1字消す</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>予約ができました</source>
            <translation>예약했습니다</translation>
        </message>
        <message>
            <source>もう予約ができています</source>
            <translation>이미 예약하셨습니다</translation>
        </message>
        <message>
            <source>あなたのマイキーIDです。問い合わせのときに使います。大切に保管してください。</source>
            <translation>본인의 마이키 ID입니다. 문의할 때 씁니다. 잘 보관하세요.</translation>
        </message>
        <message>
            <source>{moment}に予約されています。新しいIDは作っていません。マイキーIDは、大切に保管してください。</source>
            <translation>{moment}에 예약되었습니다. 새 ID는 만들지 않았습니다. 마이키 ID를 잘 보관하세요.</translation>
        </message>
        <message>
            <source>つぎにすること</source>
            <translation>다음에 하실 일</translation>
        </message>
        <message>
            <source>マイキーIDを、書き写すか、写真に撮ります。カードを取ると、この画面は消えます。</source>
            <translation>마이키 ID를 적거나 사진을 찍으세요. 카드를 빼면 이 화면은 사라집니다.</translation>
        </message>
        <message>
            <source>「続けて申し込む」を押して、決済サービスを選びます。申し込むまで、ポイントはもらえません。</source>
            <translation>"이어서 신청"을 눌러 결제 서비스를 고르세요. 신청하기 전에는 포인트를 받을 수 없습니다.</translation>
        </message>
        <message>
            <source>別の日に申し込む方は、カードを持って、またおいでください。</source>
            <translation>다른 날 신청하실 분은 카드를 가지고 다시 와 주세요.</translation>
        </message>
        <message>
            <source>いまは申し込めません。いつできるかは、職員におたずねください。</source>
            <translation>지금은 신청할 수 없습니다. 언제 되는지 직원에게 문의하세요.</translation>
        </message>
        <message>
            <source>どの決済サービスがあるかを、スマホで見られます。四角いコードにスマホのカメラを向けると、公式のページが開きます。</source>
            <translation>어떤 결제 서비스가 있는지 스마트폰으로 볼 수 있습니다. 네모난 코드에 스마트폰 카메라를 대면 공식 페이지가 열립니다.</translation>
        </message>
        <message>
            <source>紙に印刷する</source>
            <translation>종이로 인쇄</translation>
        </message>
        <message>
            <source>印刷しています</source>
            <translation>인쇄 중</translation>
        </message>
        <message>
            <source>印刷しました</source>
            <translation>인쇄함</translation>
        </message>
        <message>
            <source>紙が出ていなければ、カードを取る前に書き写すか、職員をお呼びください。</source>
            <translation>종이가 나오지 않았으면, 카드를 빼기 전에 적어 두거나 직원을 불러 주세요.</translation>
        </message>
        <message>
            <source>おわる</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>お問い合わせ</source>
            <translation>문의</translation>
        </message>
        <message>
            <source>マイキーIDのお知らせ</source>
            <translation>마이키 ID 알림</translation>
        </message>
        <message>
            <source>この二次元コードは、窓口の読み取り機で、マイキーIDを入れるときに使います。</source>
            <translation>이 QR코드는 창구 스캐너로 마이키 ID를 입력할 때 씁니다.</translation>
        </message>
        <message>
            <source>問い合わせのときに使います。大切に保管してください。</source>
            <translation>문의할 때 씁니다. 잘 보관하세요.</translation>
        </message>
        <message>
            <source>予約した日時 {moment}</source>
            <translation>예약 일시 {moment}</translation>
        </message>
        <message>
            <source>つぎに、決済サービスを1つ選んで申し込みます。申し込んだあとは変えられません。</source>
            <translation>다음은 결제 서비스 1개를 골라 신청합니다. 신청한 뒤에는 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>練習用 — 本物ではありません</source>
            <translation>연습용 — 진짜가 아닙니다</translation>
        </message>
    </context>
    <context>
        <name>PracticeCardNames</name>
        <message>
            <source>よいカード</source>
            <translation>정상 카드</translation>
        </message>
        <message>
            <source>別の人のカード</source>
            <translation>다른 사람 카드</translation>
        </message>
        <message>
            <source>期限切れ</source>
            <translation>기한 만료</translation>
        </message>
        <message>
            <source>1時間前に更新</source>
            <translation>1시간 전 갱신</translation>
        </message>
        <message>
            <source>もうすぐ期限</source>
            <translation>곧 만료</translation>
        </message>
        <message>
            <source>電子証明書なし</source>
            <translation>증명서 없음</translation>
        </message>
        <message>
            <source>のこり1回</source>
            <translation>1회 남음</translation>
        </message>
        <message>
            <source>ロック中</source>
            <translation>잠김</translation>
        </message>
        <message>
            <source>住基カード</source>
            <translation>주키카드</translation>
        </message>
        <message>
            <source>スマホ</source>
            <translation>폰</translation>
        </message>
        <message>
            <source>交通系カード</source>
            <translation>교통카드</translation>
        </message>
        <message>
            <source>運転免許証</source>
            <translation>운전면허증</translation>
        </message>
        <message>
            <source>ほかのICカード</source>
            <translation>다른 IC카드</translation>
        </message>
        <message>
            <source>読み取りが遅い</source>
            <translation>느리게 읽힘</translation>
        </message>
        <message>
            <source>途中で離れる</source>
            <translation>중간에 빠짐</translation>
        </message>
        <message>
            <source>2枚重ね</source>
            <translation>2장 겹침</translation>
        </message>
        <message>
            <source>2つの台に1枚ずつ</source>
            <translation>리더기 2대에 1장씩</translation>
        </message>
        <message>
            <source>台が外れる</source>
            <translation>리더기 빠짐</translation>
        </message>
        <message>
            <source>しくみが止まる</source>
            <translation>시스템 멈춤</translation>
        </message>
        <message>
            <source>台が固まる</source>
            <translation>리더기 먹통</translation>
        </message>
        <message>
            <source>答えが遅すぎる</source>
            <translation>응답이 너무 느림</translation>
        </message>
        <message>
            <source>ほかで使用中</source>
            <translation>다른 곳 사용 중</translation>
        </message>
        <message>
            <source>知らない種類の鍵</source>
            <translation>모르는 종류의 키</translation>
        </message>
        <message>
            <source>のこり2回</source>
            <translation>2회 남음</translation>
        </message>
        <message>
            <source>はじめの1回だけ失敗</source>
            <translation>처음 1번만 실패</translation>
        </message>
        <message>
            <source>署名用も入っている</source>
            <translation>서명용도 있음</translation>
        </message>
        <message>
            <source>証明書の一覧なし</source>
            <translation>증명서 목록 없음</translation>
        </message>
        <message>
            <source>一覧が中身と違う</source>
            <translation>목록 불일치</translation>
        </message>
        <message>
            <source>回数を答えない</source>
            <translation>횟수 응답 없음</translation>
        </message>
        <message>
            <source>途中でだまる</source>
            <translation>중간에 무응답</translation>
        </message>
        <message>
            <source>知らない種類</source>
            <translation>모르는 종류</translation>
        </message>
        <message>
            <source>種類が分からない</source>
            <translation>종류 불명</translation>
        </message>
        <message>
            <source>いつも故障</source>
            <translation>항상 고장</translation>
        </message>
        <message>
            <source>いつも断る</source>
            <translation>모두 거부</translation>
        </message>
        <message>
            <source>途中で1回故障</source>
            <translation>중간 고장 1회</translation>
        </message>
        <message>
            <source>読む途中で故障</source>
            <translation>읽는 중 고장</translation>
        </message>
        <message>
            <source>読む途中で切れる</source>
            <translation>읽는 중 끊김</translation>
        </message>
        <message>
            <source>読む途中で断る</source>
            <translation>읽는 중 거부</translation>
        </message>
        <message>
            <source>長さが合わない</source>
            <translation>길이 불일치</translation>
        </message>
        <message>
            <source>長さを直させ続ける</source>
            <translation>길이 계속 틀림</translation>
        </message>
        <message>
            <source>答えが終わらない</source>
            <translation>응답 안 끝남</translation>
        </message>
        <message>
            <source>証明書が途中まで</source>
            <translation>증명서 잘림</translation>
        </message>
        <message>
            <source>証明書がこわれている</source>
            <translation>증명서 손상</translation>
        </message>
        <message>
            <source>回数を聞くと故障</source>
            <translation>횟수 물으면 고장</translation>
        </message>
        <message>
            <source>一覧だけで中身なし</source>
            <translation>목록뿐 내용 없음</translation>
        </message>
        <message>
            <source>あさって始まる</source>
            <translation>모레 시작</translation>
        </message>
        <message>
            <source>知らない発行元</source>
            <translation>모르는 발급처</translation>
        </message>
        <message>
            <source>ロック中(別の答え方)</source>
            <translation>잠김(다른 응답)</translation>
        </message>
        <message>
            <source>署名しない</source>
            <translation>서명 안 함</translation>
        </message>
    </context>
    <context>
        <name>KeyNotices</name>
        <message>
            <source>読み取り機で読んだ文字は、ここには入れられません。消しましたので、手で入れてください。</source>
            <translation>스캐너로 읽은 글자는 여기에 입력할 수 없습니다. 지웠으니 직접 입력하세요.</translation>
        </message>
        <message>
            <source>読み取り機が使われましたが、ここでは何も変わりません。</source>
            <translation>스캐너를 썼지만 여기서는 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>そのキーは、ここでは使えません。画面のボタンを押してください。</source>
            <translation>그 키는 여기서 쓸 수 없습니다. 화면의 버튼을 누르세요.</translation>
        </message>
        <message>
            <source>画面が変わったばかりなので、いまのキーは効いていません。画面を見て、要るときは、もう一度押してください。</source>
            <translation>화면이 막 바뀌어서 방금 누른 키는 듣지 않았습니다. 화면을 보고, 필요하면 다시 누르세요.</translation>
        </message>
        <message>
            <source>数字が入らないときは、キーボードの「Num Lock」を1回押してください。</source>
            <translation>숫자가 입력되지 않으면 키보드의 "Num Lock"을 1번 누르세요.</translation>
        </message>
        <message>
            <source>暗証番号は4けたです。消しましたので、最初から入れてください。</source>
            <translation>비밀번호는 4자리입니다. 지웠으니 처음부터 입력하세요.</translation>
        </message>
    </context>
</TS>
